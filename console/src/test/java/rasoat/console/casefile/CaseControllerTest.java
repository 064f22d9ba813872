package rasoat.console.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.store.InventedFindings;
import rasoat.model.finding.Finding;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;

@SignedInAs(Role.CYBER_OFFICER)
@WebMvcTest({CaseController.class, DeedController.class, ContactController.class})
@Import(WithCases.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class CaseControllerTest {

  private static final Account ALL = InventedCases.officer("an", null);

  @Autowired private MockMvcTester mvc;
  @Autowired private FindingStore findings;
  @Autowired private Cases cases;
  @Autowired private Contacts contacts;

  @Test
  void opensACaseFromFindings() throws IOException {
    String first = keep(InventedFindings.leak("p-1"));
    String second = keep(InventedFindings.leak("p-2"));

    assertThat(get("/cases/new?finding=" + first + "&finding=" + second))
        .hasStatusOk()
        .bodyText()
        .contains("1849/UBND-VHXH", "p-1", "p-2", "Phát hiện, ngăn chặn");

    MvcTestResult sent =
        post(
            "/cases",
            "finding="
                + first
                + "&finding="
                + second
                + "&subject=Lộ văn bản&purpose=Xử lý&basis=4526");

    assertThat(sent).hasStatus3xxRedirection();
    assertThat(sent.getResponse().getRedirectedUrl()).matches("/cases/\\d{4}-0001");
    assertThat(get(String.valueOf(sent.getResponse().getRedirectedUrl())))
        .hasStatusOk()
        .bodyText()
        .contains("Lộ văn bản", "Thông báo ban đầu, 24 giờ", "Điều 15.1.d", "Mở hồ sơ");
    assertThat(get("/cases")).bodyText().contains("Lộ văn bản", "còn 23 giờ");
  }

  @Test
  void saysWhatIsMissingAndKeepsWhatWasTyped() throws IOException {
    String id = keep(InventedFindings.leak("p-1"));

    assertThat(post("/cases", "finding=" + id + "&subject=Một câu&purpose=&known-at=gì đó"))
        .hasStatus(400)
        .bodyText()
        .contains("Một câu", "#field-purpose", "#field-basis", "không đọc được “gì đó”");
  }

  @Test
  void showsAnotherTabForWhatIsMerelySuggested() throws IOException {
    cases.open(InventedCases.suggested("p-1"), InventedCases.whole(""), ALL);

    assertThat(get("/cases")).bodyText().contains("Không có vụ việc nào như vậy");
    assertThat(get("/cases?list=verification")).bodyText().contains("Ảnh chụp văn bản");
  }

  @Test
  void tellsWhoWasFirstAndLosesNothingThatWasTyped() throws IOException {
    CaseFile file = cases.open(InventedCases.leak("p-1"), InventedCases.whole(""), ALL);
    String address = "/cases/" + file.number().canonical();
    Account other = InventedCases.officer("binh", null);
    Deed edit = new Deed.Edit(file.details().with(CaseField.GRAVITY, "lan nhanh"));
    cases.apply(file.number(), 1, edit, other);

    assertThat(post(address, "version=1&gravity=chưa lan&course=từ sáng"))
        .hasStatus(409)
        .bodyText()
        .contains("binh đã sửa hồ sơ này", "chưa lan", "từ sáng", "Hiện đang ghi: lan nhanh")
        .contains("name=\"version\" value=\"2\"");
    assertThat(post(address, "version=2&gravity=chưa lan&course=từ sáng"))
        .hasStatus3xxRedirection();
  }

  @Test
  void followsTheOtherWhereNothingWasTyped() throws IOException {
    CaseFile file = cases.open(InventedCases.leak("p-1"), InventedCases.whole(""), ALL);
    String address = "/cases/" + file.number().canonical();
    Deed edit = new Deed.Edit(file.details().with(CaseField.HEAD, "Trần Văn Mẫu"));
    cases.apply(file.number(), 1, edit, ALL);

    assertThat(post(address, "version=1&head=Nguyễn Thị Ngữ&gravity=chưa lan"))
        .hasStatus(409)
        .bodyText()
        .contains("value=\"Trần Văn Mẫu\"", "chưa lan")
        .doesNotContain("Hiện đang ghi: Trần Văn Mẫu");
  }

  @Test
  void losesNoOutcomeThatWasTypedTooLate() throws IOException {
    CaseFile file = cases.open(InventedCases.leak("p-1"), InventedCases.whole(""), ALL);
    Deed edit = new Deed.Edit(file.details().with(CaseField.GRAVITY, "lan nhanh"));
    cases.apply(file.number(), 1, edit, ALL);

    assertThat(
            post(
                "/cases/" + file.number().canonical() + "/close",
                "version=1&outcome=FINED&on=2026-05-04&stated-by=Công an phường&reference=12/QĐ"))
        .hasStatus(409)
        .bodyText()
        .contains("an đã sửa", "value=\"Công an phường\"", "value=\"12/QĐ\"");
  }

  @Test
  void recordsThatSomebodyWasToldAndWhatHeSaid() throws IOException {
    CaseFile file = cases.open(InventedCases.leak("p-1"), InventedCases.whole(""), ALL);
    String address = "/cases/" + file.number().canonical();
    Contact pa05 =
        contacts
            .keep(
                new Contact(
                    0, ContactKind.PA05, "PA05", Channel.PHONE, "069 0000000", null, true, 0),
                ALL)
            .orElseThrow();

    assertThat(
            post(
                address + "/escalations",
                "version=1&contact=" + pa05.id() + "&sent-at=2026-05-04T10:00&receiver=trực ban"))
        .hasStatus3xxRedirection();
    assertThat(
            post(
                address + "/answers",
                "version=2&escalation=1&answer=đã nhận&answered-at=2026-05-04T11:00"))
        .hasStatus3xxRedirection();

    assertThat(get(address))
        .bodyText()
        .contains("069 0000000", "người nhận: trực ban", "04/05/2026 11:00: đã nhận");
  }

  @Test
  void closesAndReopens() throws IOException {
    CaseFile file = cases.open(InventedCases.leak("p-1"), InventedCases.whole(""), ALL);
    String address = "/cases/" + file.number().canonical();

    assertThat(post(address + "/close", "version=1&outcome=REMOVED&on=2026-05-04&stated-by=PA05"))
        .hasStatus3xxRedirection();
    assertThat(get(address)).bodyText().contains("Đã gỡ bỏ", "04/05/2026, theo PA05");
    assertThat(post(address + "/reopen", "version=2&reason=")).hasStatus(400);
    assertThat(post(address + "/reopen", "version=2&reason=đăng lại")).hasStatus3xxRedirection();
  }

  @Test
  @SignedInAs(value = Role.CYBER_OFFICER, office = "song-trang")
  void opensCasesOfItsOwnOfficeAndSeesNoOthers() throws IOException {
    String id = keep(InventedFindings.leak("p-1"));
    CaseFile foreign = cases.open(InventedCases.leak("p-2"), InventedCases.whole("x"), ALL);

    post("/cases", "finding=" + id + "&subject=a&purpose=b&basis=c&office=x");

    String address = "/cases/" + foreign.number().canonical();
    assertThat(get(address)).hasStatus(404);
    assertThat(post(address, "version=1&subject=b")).hasStatus(404);
    CaseFilter all = CaseFilter.of("", "", "", "", "").orElseThrow();
    assertThat(cases.list(all, InventedCases.officer("o", "song-trang"), 9, 0)).hasSize(1);
  }

  @Test
  @SignedInAs(value = Role.UNIT_HEAD, office = "song-trang")
  void letsTheHeadLookAndChangeNothing() throws IOException {
    CaseFile own = cases.open(InventedCases.leak("p-1"), InventedCases.whole("song-trang"), ALL);
    CaseFile foreign = cases.open(InventedCases.leak("p-2"), InventedCases.whole("x"), ALL);

    assertThat(get("/cases/" + own.number().canonical())).hasStatusOk();
    assertThat(get("/cases/" + foreign.number().canonical())).hasStatus(404);
    assertThat(get("/cases"))
        .bodyText()
        .contains(own.number().asWritten())
        .doesNotContain(foreign.number().asWritten());
    assertThat(post("/cases/" + own.number().canonical(), "version=1&subject=b")).hasStatus(403);
  }

  @Test
  @SignedInAs(Role.CULTURE_OFFICER)
  void isClosedToTheCultureDesk() {
    assertThat(get("/cases")).hasStatus(403);
  }

  @Test
  @SignedInAs(Role.AUDITOR)
  void isClosedToAuditors() {
    assertThat(get("/cases")).hasStatus(403);
  }

  @Test
  @SignedInAs(Role.ADMINISTRATOR)
  void letsAdministratorsKeepContactsAndSeeNoCase() {
    assertThat(get("/cases")).hasStatus(403);
    assertThat(post("/contacts", "kind=PA05&name=PA05&channel=PHONE&address=069&active=yes"))
        .hasStatus3xxRedirection();
    assertThat(get("/contacts")).hasStatusOk().bodyText().contains("value=\"069\"");
    assertThat(post("/contacts", "id=1&version=9&kind=PA05&name=B&channel=PHONE&address=1"))
        .hasStatus(409)
        .bodyText()
        .contains("value=\"B\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cases/2026-9999",
        "/cases/x",
        "/cases?tier=NONE",
        "/cases?list=x",
        "/cases/new",
        "/cases/new?finding=x"
      })
  void findsNothingAtAnAddressThatIsNone(String address) {
    assertThat(get(address)).hasStatus(404);
  }

  @Test
  void speaksEnglishToo() throws IOException {
    CaseFile file = cases.open(InventedCases.leak("p-1"), InventedCases.whole(""), ALL);

    assertThat(get("/cases/" + file.number().canonical() + "?lang=en"))
        .bodyText()
        .contains("First notice, 24 hours", "Close the case");
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private MvcTestResult post(String address, String fields) {
    var request = mvc.post().uri(address).header("Host", "localhost").with(csrf());
    for (String field : List.of(fields.split("&", -1))) {
      request = request.param(field.split("=", -1)[0], field.split("=", -1)[1]);
    }
    return request.exchange();
  }

  private String keep(Finding finding) throws IOException {
    KeptFinding kept = KeptFinding.withoutPictures(finding);
    findings.keep(kept);
    return kept.id().value();
  }
}
