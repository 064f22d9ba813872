package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWeightTest {

  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "0.14, 44,   10,  true,  a page with one letter in ten wrong",
    "0.04, 24,   6,   true,  a page with one letter in five wrong",
    "0.60, 30,   1,   true,  most of the reading",
    "0.05, 17,   10,  false, a stranger among 200000 documents",
    "0.08, 31.2, 3.9, false, a stranger to a small pack sealed without a public list",
    "0.14, 44,   1.2, false, what another document has nearly as much of",
  })
  void suggestsASealedDocumentFarAboveStrangers(
      double share, double rare, double lead, boolean suggested, String why) {
    double weight = TextWeight.ofSealed(share, rare, lead);

    assertThat(weight >= EvidenceRules.SUGGESTED).as(why).isEqualTo(suggested);
  }
}
