package rasoat.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

class EngineChecksTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
  private static final String EMBLEM = "f".repeat(32) + "0".repeat(32);
  private static final String OTHER = "3c".repeat(32);

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
