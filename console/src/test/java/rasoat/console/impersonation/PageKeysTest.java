package rasoat.console.impersonation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.page.PublicPage;

class PageKeysTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.facebook.com/AnHai/,           facebook.com/anhai,             capitals and the"
        + " end",
    "http://m.facebook.com/anhai?ref=share,     facebook.com/anhai,             the telephone's"
        + " site",
    "facebook.com/anhai#posts,                  facebook.com/anhai,             no scheme",
    "https://fb.com/anhai,                      facebook.com/anhai,             the short name",
    "https://facebook.com/profile.php?id=12&sk=a, facebook.com/profile.php?id=12, named by its"
        + " query",
    "https://t.me/anhai_tin,                    t.me/anhai_tin,                 another site",
    "ví dụ,                                     ví dụ,                          no address at all",
  })
  void takesTwoWaysToOnePageForOne(String url, String key, String why) {
    assertThat(PageKeys.address(url)).as(why).isEqualTo(key);
  }

  @Test
  void goesByTheNameWhereNothingElseIsKnown() {
    assertThat(PageKeys.of(PublicPage.named("q", "Phường AN HOÀ")))
        .isEqualTo(PageKeys.of(PublicPage.named("q", "phường An Hòa")))
        .isNotEqualTo(PageKeys.of(PublicPage.named("q", "phường An Hoa")));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.facebook.com/x, FACEBOOK",
    "zalo.me/g/abc,              ZALO",
    "https://t.me/x,             TELEGRAM",
    "bocongan-vn.example/a,      WEB",
  })
  void seesThePlatformByTheAddress(String url, String platform) {
    assertThat(PlatformOf.address(url).orElseThrow()).hasToString(platform);
  }

  @ParameterizedTest
  @CsvSource({
    "Công\u200Ban,  Công‹U+200B›an,  zero width",
    "a\u202Eb,      a‹U+202E›b,      turned round",
    "a\u00A0b,      a‹U+00A0›b,      another blank",
    "Cơ quan &<,    Cơ quan &<,      as it is",
  })
  void hidesNoCharacter(String written, String shown, String why) {
    assertThat(VisibleText.of(written)).as(why).isEqualTo(shown);
  }
}
