package rasoat.console.page;

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
import rasoat.database.Database;

@SignedInAs(Role.CULTURE_OFFICER)
@WebMvcTest(PageImportController.class)
@Import(WithDesk.class)
class PageImportControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;
  @Autowired private OfficialPages pages;

  @BeforeEach
  void fill() throws IOException {
    InventedPages.in(state);
  }

  @Test
  void namesTheColumns() {
    assertThat(mvc.get().uri("/pages/official/import").header("Host", "localhost").exchange())
        .hasStatusOk()
        .bodyText()
        .contains("valid_from", "Tên đầy đủ của cơ quan; bắt buộc")
        .doesNotContain("??");
  }

  @Test
  void keepsGoodRowsAndSaysWhichWereNotTaken() throws IOException {
    MvcTestResult answer =
        sent("agency;platform;platform_id\nUBND xã A;zalo;1\nUBND xã B;zallo <i>;2\n");

    assertThat(answer)
        .hasStatusOk()
        .bodyText()
        .contains("Đã nhập: 1 trang mới, 0 trang thay đổi, 0 trang như cũ, 1 dòng không nhận.")
        .contains("zallo &lt;i&gt;", "facebook, zalo")
        .doesNotContain("<i>", "??");
    assertThat(pages.of("UBND xã A")).hasSize(1);
    assertThat(pages.of("UBND xã B")).isEmpty();
  }

  @Test
  void refusesAFileOfOtherColumns() {
    assertThat(sent("tên;nền tảng <i>\nUBND xã A;zalo\n"))
        .hasStatus(400)
        .bodyText()
        .contains("Chưa nhập được dòng nào", "chỉ các cột nêu bên dưới", "tên")
        .doesNotContain("<i>", "??");
  }

  @Test
  void expectsAFile() {
    assertThat(sent("")).hasStatus(400).bodyText().contains("Chưa chọn tệp.");
  }

  @Test
  @SignedInAs(Role.REGISTRAR)
  void isForCultureOfficersAlone() {
    assertThat(sent("agency\nUBND xã A\n")).hasStatus(403);
  }

  private MvcTestResult sent(String text) {
    return mvc.post()
        .uri("/pages/official/import")
        .multipart()
        .file(new MockMultipartFile("file", "trang.csv", "text/csv", text.getBytes(UTF_8)))
        .with(csrf())
        .header("Host", "localhost")
        .exchange();
  }
}
