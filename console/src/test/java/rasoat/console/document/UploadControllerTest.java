package rasoat.console.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import rasoat.model.document.DocumentId;

@SignedInAs(Role.REGISTRAR)
@WebMvcTest(UploadController.class)
@Import(WithDesk.class)
class UploadControllerTest {

  private static final String LETTER =
      """
      ỦY BAN NHÂN DÂN
      PHƯỜNG AN HẢI
      Số: 77/UBND-VP
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      An Hải, ngày 20 tháng 11 năm 2026
      V/v kiểm tra nhóm mẫu
      Kính gửi: Các đơn vị trực thuộc.
      Ủy ban nhân dân phường đề nghị các đơn vị kiểm tra các nhóm do mình quản lý và báo cáo.
      """;

  private static final String MANIFEST =
      """
      {"id": "m-1", "number": "78/UBND-VP", "agency": "UBND phường Hòa Mẫu", "date": "2026-11-20",
       "abstract": "Về việc <b>mẫu</b>", "secrecy": %s}
      """;

  @Autowired private MockMvcTester mvc;
  @Autowired private InventedDesk desk;
  @Autowired private Database state;
  @Autowired private ExecutorService uploadWork;

  @BeforeEach
  void fill() throws IOException {
    InventedOffices.in(state);
    desk.fill();
    desk.documents.clear();
  }

  @Test
  void showsWhatWasReadAndRegistersItWhenToldTo() throws Exception {
    String address = sent(file("thư mời.txt", LETTER));

    assertThat(get(address))
        .bodyText()
        .contains("chưa vào sổ", "thư mời.txt", "~77/UBND-VP", "~20/11/2026", "Vào sổ 1 văn bản")
        .doesNotContain("??");
    assertThat(desk.documents).isEmpty();

    post(address + "/register");
    assertThat(get(address)).bodyText().contains("Đã xong", "Đã thêm");
    assertThat(desk.documents).hasSize(1);
    assertThat(desk.uploads()).isEmptyDirectory();
    assertThat(trail()).last().asString().contains("add", "77/UBND-VP");
  }

  @Test
  void keepsNothingOfWhatIsDiscarded() throws Exception {
    String address = sent(file("a.txt", LETTER));

    post(address + "/discard");
    post(address + "/register");

    assertThat(get(address)).bodyText().contains("không lưu lại gì");
    assertThat(desk.documents).isEmpty();
    assertThat(desk.uploads()).isEmptyDirectory();
  }

  @Test
  void refusesAllOfAnUploadThatBearsASecrecyMark() throws Exception {
    String address =
        sent(
            file("a.txt", LETTER),
            file("m-1.json", MANIFEST.formatted("\"MAT\"")),
            file("m-1.txt", LETTER));

    assertThat(get(address))
        .bodyText()
        .contains("dấu mật", "đã bị xóa")
        .doesNotContain("77/UBND-VP", "78/UBND-VP", "/register");
    post(address + "/register");
    assertThat(desk.documents).isEmpty();
    assertThat(desk.uploads()).isEmptyDirectory();
    assertThat(trail()).last().asString().contains("refused", "secrecy").doesNotContain("m-1");
  }

  @Test
  void saysWhyAFileIsNoDocument() throws Exception {
    String address = sent(file("x.pdf", "kein PDF"), file("a.txt", LETTER));

    assertThat(get(address))
        .bodyText()
        .contains("Không nhận:", "Vào sổ 1 văn bản")
        .doesNotContain(desk.uploads().toString());
  }

  @Test
  void showsTitlesOfManifestsAsTextOnly() throws Exception {
    String address = sent(file("m-1.json", MANIFEST.formatted("null")), file("m-1.txt", LETTER));

    assertThat(get(address))
        .bodyText()
        .contains("Về việc &lt;b&gt;mẫu&lt;/b&gt;", "78/UBND-VP")
        .doesNotContain("<b>mẫu", "~78/UBND-VP");
  }

  @Test
  void waitsForWhoeverChangesTheRegistry() throws Exception {
    String address = sent(file("a.txt", LETTER));
    desk.busy = true;

    post(address + "/register");
    assertThat(get(address)).bodyText().contains("đang được thay đổi ở nơi khác", "/register");
    desk.busy = false;
    post(address + "/register");

    assertThat(desk.documents).hasSize(1);
  }

  @Test
  @SignedInAs(value = Role.REGISTRAR, office = "an-hai")
  void takesOfAnOfficeItsOwnDocumentsAlone() throws Exception {
    String address =
        sent(
            file("a.txt", LETTER),
            file("m-1.json", MANIFEST.formatted("null")),
            file("m-1.txt", LETTER));

    assertThat(get(address)).bodyText().contains("không thuộc cơ quan của bạn");
    post(address + "/register");

    assertThat(desk.documents).doesNotContainKey(new DocumentId("m-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.exe", "x", "..", ".x.pdf", "<img>.pdf", "a\u202Efdp.txt"})
  void refusesFilesOfOtherKindsAndNames(String name) {
    assertThat(send(file(name, "x")))
        .hasStatus(400)
        .bodyText()
        .contains("role=\"alert\"")
        .doesNotContain("<img>", "??");
  }

  @Test
  void refusesAnUploadWithoutFiles() {
    assertThat(send()).hasStatus(400).bodyText().contains("Chưa chọn tệp");
  }

  @Test
  void takesNothingIntoAPublishedRegistry() {
    assertThat(get("/documents/uploads/0011223344556677")).hasStatus(404);
  }

  private String sent(MockMultipartFile... files) throws Exception {
    MvcTestResult answer = send(files);
    assertThat(answer).hasStatus3xxRedirection();
    settle();
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  /** One thread works: what it is given last is done last. */
  private void settle() throws InterruptedException, ExecutionException {
    uploadWork.submit(() -> {}).get();
  }

  private MvcTestResult send(MockMultipartFile... files) {
    var request = mvc.post().uri("/documents/new").multipart().with(csrf());
    Arrays.stream(files).forEach(request::file);
    return request.header("Host", "localhost").exchange();
  }

  private static MockMultipartFile file(String name, String text) {
    return new MockMultipartFile("files", name, "text/plain", text.getBytes(UTF_8));
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private void post(String address) throws Exception {
    assertThat(mvc.post().with(csrf()).uri(address).header("Host", "localhost"))
        .hasStatus3xxRedirection();
    settle();
  }

  private Stream<String> trail() throws IOException {
    List<String> all =
        state.read(
            "read the trail",
            sql ->
                sql.list(
                    "SELECT details FROM audit_entry WHERE action = 'DOCUMENT_CHANGED'"
                        + " ORDER BY number",
                    row -> row.getString("details")));
    return all.stream();
  }
}
