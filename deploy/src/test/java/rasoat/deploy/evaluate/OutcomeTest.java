package rasoat.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Kind;

class OutcomeTest {

  @ParameterizedTest
  @CsvSource({
    "LEAK,             LEAK,        d-1, ''",
    "LEAK,             NONE,        ,    missed kind",
    "LEAK,             PUBLIC_COPY, d-1, missed kind",
    "LEAK,             SUSPECTED,   ,    kind document",
    "LEAK,             LEAK,        d-2, document",
    "ALTERED,          ALTERED,     d-1, ''",
    "ALTERED,          LEAK,        d-1, kind",
    "UNINDEXED_SECRET, SUSPECTED,   ,    ''",
    "UNINDEXED_SECRET, NONE,        ,    missed kind",
    "PUBLIC,           PUBLIC_COPY, d-1, ''",
    "PUBLIC,           LEAK,        d-1, false flag kind",
    "NONE,             NONE,        ,    ''",
    "NONE,             MENTION,     ,    kind",
    "NONE,             SUSPECTED,   ,    false flag kind",
  })
  void namesTheFaultsOfAResult(
      Truth.Expected truth, Kind result, @Nullable String document, String faults) {
    Outcome outcome =
        new Outcome(
            Results.truth("p", truth, "d-1"),
            Results.result("p", result, document, "1849/UBND-VHXH", null));

    assertThat(String.join(" ", outcome.faults())).isEqualTo(faults);
  }

  @Test
  void expectsAMentionOnlyWhereThePostIsOne() {
    Outcome outcome =
        new Outcome(
            Results.harmless("p", "mention"), Results.result("p", Kind.MENTION, "d-1", null, null));

    assertThat(outcome.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1849/UBND-VHXH,  1849/UBND-VHXH,  true,  the same",
    "015/QĐ-UBND,     15/QD-UBND,      true,  leading zero and đ",
    "1849/UBND-VHXH,  1849/UBND-VHTT,  false, another symbol",
    "1849/UBND-VHXH,  184/UBND-VHXH,   false, a digit lost",
    "1849/UBND-VHXH,  ,                false, nothing read",
    "187-CV/BTGDVTU,  187-CV/BTGDVTU,  true,  party",
  })
  void comparesNumbersInTheirCanonicalForm(
      String number, @Nullable String read, boolean right, String why) {
    Truth truth =
        new Truth(
            "p",
            Truth.Expected.LEAK,
            List.of(new Answer("d-1", number, SecrecyLevel.NONE)),
            Results.visible(true, false),
            true,
            List.of(),
            null);
    Outcome outcome = new Outcome(truth, Results.result("p", Kind.LEAK, "d-1", read, null));

    assertThat(outcome.isNumberRight()).as(why).isEqualTo(right);
  }

  @Test
  void acceptsEveryDocumentThatIsARightAnswer() {
    Truth two =
        new Truth(
            "p",
            Truth.Expected.LEAK,
            List.of(
                new Answer("d-1", "1/UBND-VP", SecrecyLevel.NONE),
                new Answer("d-2", "2/UBND-VP", SecrecyLevel.MAT)),
            Results.visible(true, true),
            true,
            List.of(),
            null);

    assertThat(new Outcome(two, Results.result("p", Kind.LEAK, "d-2", "2/UBND-VP", "MAT")).faults())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MAT,  true,  MAT,     ''",
    "MAT,  true,  TOI_MAT, secrecy",
    "MAT,  true,  ,        secrecy",
    "MAT,  false, ,        ''",
    "NONE, false, MAT,     secrecy",
    "NONE, false, ,        ''",
  })
  void asksForAMarkOnlyWhereItIsVisible(
      SecrecyLevel secrecy, boolean visible, @Nullable String stated, String faults) {
    Truth truth =
        new Truth(
            "p",
            Truth.Expected.LEAK,
            List.of(new Answer("d-1", null, secrecy)),
            Results.visible(false, visible),
            true,
            List.of(),
            null);
    Outcome outcome = new Outcome(truth, Results.result("p", Kind.LEAK, "d-1", null, stated));

    assertThat(String.join(" ", outcome.faults())).isEqualTo(faults);
  }
}
