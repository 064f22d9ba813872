package rasoat.detector.impersonation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

  @ParameterizedTest
  @CsvSource({
    "quochoi.vn, qu0choi.vn, HOMOGLYPH",
    "quochoi.vn, quochol.vn, HOMOGLYPH",
    "nam.vn, narn.vn, HOMOGLYPH",
    "quochoi.vn, quchoi.vn, OMISSION",
    "quochoi.vn, quoochoi.vn, DOUBLING",
    "quochoi.vn, qouchoi.vn, SWAP",
    "quochoi.vn, quoc-hoi.vn, HYPHENATION",
    "quochoi.vn, quochoi.com, OTHER_SUFFIX",
    "danang.gov.vn, danang-gov-vn.com, GOV_IN_NAME",
    "danang.gov.vn, danang.com.vn, OTHER_SUFFIX",
    "anhai.danang.gov.vn, anhai-danang-gov.com, GOV_IN_NAME",
  })
  void thinksUpEachTrick(String domain, String like, Trick trick) {
    assertThat(LookAlikes.of(domain).all()).contains(new LookAlike(like, trick));
  }

  @Test
  void neverThinksUpTheDomainItselfNorOneOfTheState() {
    assertThat(LookAlikes.of("quochoi.vn").all())
        .extracting(LookAlike::domain)
        .doesNotContain("quochoi.vn")
        .doesNotHaveDuplicates();
    assertThat(LookAlikes.of("danang.gov.vn").all())
        .extracting(LookAlike::domain)
        .noneMatch(domain -> domain.endsWith(".gov.vn"));
  }

  @Test
  void keepsThoseSomebodyRegistered() {
    Set<String> world = Set.of("quochoi.com", "qu0choi.vn", "vnexpress.net");

    assertThat(LookAlikes.of("quochoi.vn").registered(world::contains))
        .containsExactly(
            new LookAlike("qu0choi.vn", Trick.HOMOGLYPH),
            new LookAlike("quochoi.com", Trick.OTHER_SUFFIX));
  }

  @Test
  void thinksUpNoNameThatNobodyCanRegister() {
    assertThat(LookAlikes.of("x-y.vn").all())
        .extracting(LookAlike::domain)
        .contains("xy.vn")
        .noneMatch(domain -> domain.matches("-.*|[^.]*-\\..*|\\..*"));
  }

  @ParameterizedTest
  @CsvSource({"https://www.QuocHoi.vn/, quochoi.vn", "anhai.danang.gov.vn, anhai.danang.gov.vn"})
  void saysWhatIsImitated(String domain, String real) {
    assertThat(LookAlikes.of(domain).real()).isEqualTo(real);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quốc hội", "gov.vn", "10.0.0.1", ""})
  void saysWhatItExpected(String text) {
    assertThatThrownBy(() -> LookAlikes.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a domain, got \"" + text + "\"");
  }
}
