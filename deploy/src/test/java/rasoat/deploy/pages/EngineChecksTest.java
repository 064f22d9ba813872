package rasoat.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

class EngineChecksTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

  private static final String EMBLEM = "f".repeat(32) + "0".repeat(32);
  private static final String OTHER = "3c".repeat(32);

  private static final EngineChecks CHECKS =
      new EngineChecks(
          List.of(
              new OfficialPage(
                  "UBND phường An Hải",
                  "commune",
                  "Đà Nẵng",
                  Platform.FACEBOOK,
                  "1001",
                  "UBND phường An Hải",
                  "",
                  "anhai.danang.gov.vn; anhai.vn",
                  Tick.GREY,
                  "",
                  "",
                  null,
                  null,
                  "")),
          List.of(),
          List.of(),
          TODAY);

  @ParameterizedTest
  @CsvSource({
    "UBND phường An Hải, '',                         true,  UBND phường An Hải, by its name",
    "'',                 https://vneid.com/x,        true,  Bộ Công an,         by its address",
    "Đăng nhập,          https://vneid.com/x,        true,  Bộ Công an,         the title says"
        + " nothing",
    "UBND phường An Hải, https://anhai.danang.gov.vn, false, UBND phường An Hải, its own site",
    "UBND phường An Hải, https://anhai.vn/tin,       false, UBND phường An Hải, its other site",
    "Phở An Hải,         https://phoanhai.vn,        false, ,                   a shop",
  })
  void judgesAPageByItsNameAndByItsAddress(
      String name, String url, boolean flagged, @Nullable String claims, String why) {
    PublicPage page = PublicPage.at("q-1", url).after(PublicPage.named("", name));

    PageVerdict verdict = CHECKS.page(page);

    assertThat(verdict.page()).isEqualTo("q-1");
    assertThat(verdict.flagged()).as(why).isEqualTo(flagged);
    assertThat(verdict.claims()).as(why).isEqualTo(claims);
  }

  @Test
  void holdsAnEmblemOfTheOfficeAgainstAPage() throws UnreadableLineException {
    assertThat(evidence(List.of(EMBLEM), EMBLEM)).contains(Type.PICTURE);
    assertThat(evidence(List.of(OTHER, EMBLEM), EMBLEM)).contains(Type.PICTURE);
  }

  @Test
  void holdsNoOtherPictureAgainstIt() throws UnreadableLineException {
    assertThat(evidence(List.of(EMBLEM), OTHER)).isNotEmpty().doesNotContain(Type.PICTURE);
    assertThat(evidence(List.of(), EMBLEM)).isNotEmpty().doesNotContain(Type.PICTURE);
  }

  private static List<Type> evidence(List<String> emblems, String avatar)
      throws UnreadableLineException {
    String line =
        "{\"page\":\"q-1\",\"name\":\"Công an xã Tân Lập\",\"avatar\":\"%s\"}".formatted(avatar);
    return new EngineChecks(List.of(), List.of(), emblems, TODAY)
        .page(PublicPagesReader.read(line)).evidence().stream().map(PageEvidence::type).toList();
  }
}
