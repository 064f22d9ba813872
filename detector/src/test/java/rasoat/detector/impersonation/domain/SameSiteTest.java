package rasoat.detector.impersonation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.page.PageEvidence.Type;

class SameSiteTest {

  private static final String SITE = "dichvucong.gov.vn";
  private static final String REAL = words(0, 100);

  @ParameterizedTest
  @CsvSource({
    "0, 100, true, the same words",
    "20, 120, true, four in five",
    "40, 140, false, three in five of both is less than half of all",
    "0, 20, false, too few words to tell",
  })
  void isTheSameWhenHalfOfAllShinglesAreCommon(int from, int to, boolean same, String why) {
    assertThat(SameSite.byText(words(from, to), REAL, SITE).isPresent()).as(why).isEqualTo(same);
  }

  @Test
  void leavesDiacriticsAndCaseAside() {
    String real = REAL.replace("mot", "một");

    assertThat(SameSite.byText(REAL.toUpperCase(Locale.ROOT), real, SITE))
        .hasValueSatisfying(
            evidence -> {
              assertThat(evidence.type()).isEqualTo(Type.SAME_SITE);
              assertThat(evidence.sentence())
                  .isEqualTo("Nội dung trang trùng 100 % với trang thật dichvucong.gov.vn.");
            });
  }

  @ParameterizedTest
  @CsvSource({"0, true", "31, true", "32, false"})
  void looksTheSameUpTo31BitsApart(int bits, boolean same) {
    assertThat(SameSite.byLook(hash(bits), hash(0), SITE).isPresent()).isEqualTo(same);
  }

  @Test
  void saysNothingOfAPictureNobodyHashed() {
    assertThat(SameSite.byLook("", hash(0), SITE)).isEmpty();
    assertThat(SameSite.byLook(hash(0), "xyz", SITE)).isEmpty();
  }

  private static String hash(int bits) {
    String set = "f".repeat(bits / 4) + Integer.toHexString((1 << bits % 4) - 1);
    return set + "0".repeat(64 - set.length());
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "mot " + Integer.toString(i + 400, 26).replaceAll("[0-9]", "u"))
        .collect(Collectors.joining(" "));
  }
}
