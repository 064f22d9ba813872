package rasoat.console.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.WithDesk;
import rasoat.console.account.Role;
import rasoat.console.office.InventedOffices;
import rasoat.database.Database;

@SignedInAs(Role.REGISTRAR)
@WebMvcTest(PackController.class)
@Import(WithDesk.class)
class PackControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private InventedDesk desk;
  @Autowired private Database state;

  @BeforeEach
  void fill() throws IOException {
    InventedOffices.in(state);
    desk.fill();
  }

  @Test
  void listsWhatPacksSayOfThemselves() {
    assertThat(list())
        .hasStatusOk()
        .bodyText()
        .contains("UBND phường An Hải", "UBND phường Hòa Mẫu", "31/12/2026", "Đang dùng")
        .doesNotContain("??");
  }

  @Test
  @SignedInAs(value = Role.UNIT_HEAD, office = "an-hai")
  void showsAHeadThePacksOfTheOffice() {
    assertThat(list())
        .bodyText()
        .contains("UBND phường An Hải")
        .doesNotContain("Hòa Mẫu", "/revoke", "type=\"file\"");
  }

  @Test
  void revokesWithAReasonAlone() {
    String id = desk.packs.getFirst().id();

    assertThat(revoke(id, "")).hasRedirectedUrl("/packs?said=NO_REASON");
    assertThat(revoke(id, "lộ khóa")).hasRedirectedUrl("/packs?said=REVOKED");

    assertThat(desk.packs).hasSize(1);
  }

  @Test
  @SignedInAs(value = Role.REGISTRAR, office = "an-hai")
  void touchesNoPackOfAnotherOffice() {
    assertThat(revoke(desk.packs.getLast().id(), "x")).hasStatus(404);
    assertThat(take("UBND phường Hòa Mẫu")).hasStatus(400).bodyText().contains("pack refused");
    assertThat(desk.packs).hasSize(2);
  }

  @Test
  void takesAPackIn() {
    assertThat(take("UBND phường An Hải")).hasRedirectedUrl("/packs?said=TAKEN");
    assertThat(desk.packs).hasSize(3);
  }

  @Test
  void changesNothingWhileSomebodyElseDoes() {
    desk.busy = true;

    assertThat(take("UBND phường An Hải")).hasRedirectedUrl("/packs?said=BUSY");
    assertThat(revoke(desk.packs.getFirst().id(), "x")).hasRedirectedUrl("/packs?said=BUSY");
    assertThat(desk.packs).hasSize(2);
  }

  @Test
  void onlyReadsWhereTheRegistryIsPublished() {
    desk.onlyRead = true;

    assertThat(list()).bodyText().contains("chỉ để đọc").doesNotContain("type=\"file\"");
    assertThat(take("UBND phường An Hải")).hasStatus(404);
  }

  private MvcTestResult list() {
    return mvc.get().uri("/packs").header("Host", "localhost").exchange();
  }

  private MvcTestResult take(String content) {
    return mvc.post()
        .uri("/packs")
        .multipart()
        .file(new MockMultipartFile("pack", "x.pack", "", content.getBytes(UTF_8)))
        .with(csrf())
        .header("Host", "localhost")
        .exchange();
  }

  private MvcTestResult revoke(String id, String reason) {
    return mvc.post()
        .with(csrf())
        .uri("/packs/" + id + "/revoke")
        .param("reason", reason)
        .header("Host", "localhost")
        .exchange();
  }
}
