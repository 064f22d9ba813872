package rasoat.console.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.WithDesk;
import rasoat.console.account.Role;
import rasoat.console.office.InventedOffices;
import rasoat.database.Database;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;

@SignedInAs(Role.REGISTRAR)
@WebMvcTest(DocumentController.class)
@Import(WithDesk.class)
class DocumentControllerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Autowired private MockMvcTester mvc;
  @Autowired private InventedDesk desk;
  @Autowired private Database state;

  @BeforeEach
  void fill() throws IOException {
    InventedOffices.in(state);
    desk.fill();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/documents", "/documents?lang=en", "/documents/d-1", "/documents/d-3"})
  void hasWordsForEverythingInBothLanguages(String address) {
    assertThat(get(address)).hasStatusOk().bodyText().doesNotContain("??", "null", "Optional[");
  }

  @Test
  void listsWhatIsRegistered() {
    assertThat(get("/documents"))
        .bodyText()
        .contains("1849/UBND-VHXH", "12/UBND-KT", "20/11/2026", "3 văn bản", "/documents/new");
  }

  @Test
  void findsByNumberBodyAndDay() {
    assertThat(get("/documents?q=1849/UBND-VHXH"))
        .bodyText()
        .contains("/documents/d-1")
        .doesNotContain("/documents/d-2");
    assertThat(get("/documents?body=hoà mẫu"))
        .bodyText()
        .contains("/documents/d-2")
        .doesNotContain("/documents/d-1");
    assertThat(get("/documents?day=2026-11-21")).bodyText().contains("Không có văn bản nào");
  }

  @Test
  void turnsThePage() {
    for (int i = 100; i < 155; i++) {
      desk.add("x-" + i, i + "/UBND-VP", "UBND phường An Hải", SecrecyLevel.NONE);
    }

    assertThat(get("/documents?q=x-"))
        .bodyText()
        .contains("/documents/x-149", "/documents?q=x-&amp;day=&amp;body=&amp;from=50")
        .doesNotContain("/documents/x-150");
    assertThat(get("/documents?q=x-&from=50"))
        .bodyText()
        .contains("/documents/x-154")
        .doesNotContain("/documents/x-149");
  }

  @Test
  void showsTextAndTitleAsTextOnly() {
    assertThat(get("/documents/d-1"))
        .bodyText()
        .contains("&lt;script&gt;alert(1)", "&lt;b&gt;đậm", "d-1.pdf", "chưa ai xác nhận")
        .doesNotContain("<script>alert", "/home/x");
  }

  @Test
  void showsNothingThatCanBeReadOfASecretOne() {
    assertThat(get("/documents/d-3"))
        .hasStatusOk()
        .bodyText()
        .contains("MẬT", "05/UBND-NC", "Văn bản mật")
        .doesNotContain("Nội dung của d-3", "Trích yếu của d-3");
    assertThat(get("/documents")).bodyText().doesNotContain("Trích yếu của d-3");
  }

  @Test
  void showsADeclassifiedOneAgain() {
    assertThat(send("/documents/d-3/declassify", "day", "2026-11-28"))
        .hasRedirectedUrl("/documents/d-3?said=CHANGED");

    assertThat(get("/documents/d-3")).bodyText().contains("Nội dung của d-3");
  }

  @Test
  void releasesOnADayAndSaysSoInTheAuditTrail() throws IOException {
    assertThat(send("/documents/d-1/release", "day", "2026-12-01"))
        .hasRedirectedUrl("/documents/d-1?said=CHANGED");

    assertThat(disclosure("d-1").on(TODAY)).isEqualTo(Disclosure.State.INTERNAL);
    assertThat(disclosure("d-1").on(LocalDate.of(2026, 12, 1))).isEqualTo(Disclosure.State.PUBLIC);
    assertThat(trail()).last().asString().contains("release", "2026-12-01", "t.reg");
    assertThat(get("/documents/d-1?said=CHANGED")).bodyText().contains("role=\"status\"");
  }

  @Test
  void declassifiesNothingThatIsNotSecret() {
    assertThat(send("/documents/d-1/declassify", "day", "2026-11-28"))
        .hasRedirectedUrl("/documents/d-1?said=NOT_SECRET");
  }

  @Test
  void changesNothingOnADayThatIsNone() {
    assertThat(send("/documents/d-1/release", "day", "morgen"))
        .hasRedirectedUrl("/documents/d-1?said=WRONG_DAY");
    assertThat(disclosure("d-1")).isEqualTo(Disclosure.always(Disclosure.State.INTERNAL));
  }

  @Test
  void takesOutWithAReasonAlone() throws IOException {
    assertThat(send("/documents/d-1/remove", "reason", " "))
        .hasRedirectedUrl("/documents/d-1?said=NO_REASON");
    assertThat(send("/documents/d-1/remove", "reason", "nhập nhầm"))
        .hasRedirectedUrl("/documents?removed");

    assertThat(get("/documents/d-1")).hasStatus(404);
    assertThat(trail()).last().asString().contains("remove", "nhập nhầm");
  }

  @Test
  void losesNothingWhileSomebodyElseChangesTheRegistry() throws IOException {
    desk.busy = true;
    int before = trail().size();

    assertThat(send("/documents/d-1/release", "day", "2026-12-01"))
        .hasRedirectedUrl("/documents/d-1?said=BUSY");
    assertThat(send("/documents/d-1/remove", "reason", "x"))
        .hasRedirectedUrl("/documents/d-1?said=BUSY");
    assertThat(get("/documents/d-1?said=BUSY"))
        .bodyText()
        .contains("role=\"alert\"", "đang được thay đổi ở nơi khác");
    assertThat(desk.documents).hasSize(3);
    assertThat(trail()).hasSize(before);
  }

  @Test
  void onlyReadsAPublishedRegistry() {
    desk.onlyRead = true;

    assertThat(get("/documents/d-1"))
        .bodyText()
        .contains("chỉ để đọc")
        .doesNotContain("/release", "/remove");
    assertThat(get("/documents"))
        .bodyText()
        .contains("chỉ để đọc")
        .doesNotContain("/documents/new");
    assertThat(send("/documents/d-1/release", "day", "2026-12-01")).hasStatus(404);
  }

  @Test
  @SignedInAs(value = Role.REGISTRAR, office = "an-hai")
  void seesWhatItsOfficeIssuedAlone() {
    assertThat(get("/documents"))
        .bodyText()
        .contains("/documents/d-1", "/documents/d-3")
        .doesNotContain("/documents/d-2", "Mẫu</span>");
    assertThat(get("/documents/d-2")).hasStatus(404);
    assertThat(send("/documents/d-2/release", "day", "2026-12-01")).hasStatus(404);
    assertThat(send("/documents/d-2/remove", "reason", "x")).hasStatus(404);
    assertThat(desk.documents).hasSize(3);
  }

  @Test
  @SignedInAs(value = Role.REGISTRAR, office = "nowhere")
  void seesNothingOfAnOfficeWithoutNames() {
    assertThat(get("/documents")).bodyText().doesNotContain("/documents/d-");
    assertThat(get("/documents/d-1")).hasStatus(404);
  }

  @Test
  @SignedInAs(Role.UNIT_HEAD)
  void letsAHeadReadOnly() {
    assertThat(get("/documents/d-1")).hasStatusOk().bodyText().doesNotContain("/release");
    assertThat(send("/documents/d-1/release", "day", "2026-12-01")).hasStatus(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/documents/unknown", "/documents/%20", "/documents/%3Cscript%3E"})
  void findsNothingWhereThereIsNothing(String address) {
    assertThat(get(address)).hasStatus(404);
  }

  private Disclosure disclosure(String id) {
    return desk.documents.get(new DocumentId(id)).document().disclosure();
  }

  private List<String> trail() throws IOException {
    return state.read(
        "read the trail",
        sql ->
            sql.list(
                "SELECT account, details FROM audit_entry WHERE action = 'DOCUMENT_CHANGED'"
                    + " ORDER BY number",
                row -> row.getString("account") + " " + row.getString("details")));
  }

  private MvcTestResult get(String address) {
    return mvc.get()
        .uri(URI.create(address.replace(" ", "%20")))
        .header("Host", "localhost")
        .exchange();
  }

  private MvcTestResult send(String address, String name, String value) {
    return mvc.post()
        .with(csrf())
        .uri(address)
        .param(name, value)
        .header("Host", "localhost")
        .exchange();
  }
}
