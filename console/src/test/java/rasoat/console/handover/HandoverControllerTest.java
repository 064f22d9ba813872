package rasoat.console.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.account.Account;
import rasoat.console.account.AccountAuthentication;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Grounds;
import rasoat.console.casefile.InventedCases;
import rasoat.console.store.InventedFindings;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;

@WebMvcTest({HandoverController.class, DraftController.class})
@Import(WithHandovers.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class HandoverControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private Cases cases;
  @Autowired private FindingStore findings;

  private Account officer;
  private Account head;
  private Account otherHead;
  private CaseFile file;

  @BeforeEach
  void openCase() throws IOException {
    officer = TestAccounts.of(accounts, "song-trang", false, Role.CYBER_OFFICER);
    head = TestAccounts.of(accounts, "song-trang", false, Role.UNIT_HEAD);
    otherHead = TestAccounts.of(accounts, "song-be", false, Role.UNIT_HEAD);
    KeptFinding kept = KeptFinding.withoutPictures(InventedFindings.leak("p-1"));
    findings.keep(kept);
    file =
        cases.open(
            Grounds.of(List.of(kept)).orElseThrow(), InventedCases.whole("song-trang"), officer);
  }

  @Test
  void fillsADraftThatIsMendedAskedForApprovedAndFetched() {
    String drafted = "/cases/" + file.number().canonical() + "/drafts/INCIDENT_REPORT";
    assertThat(get(drafted, officer)).hasStatusOk().bodyText().contains("ghi nhận 1 bài đăng");

    MvcTestResult asked = ask("INCIDENT_REPORT", "Bản đã sửa tay.");
    String address = String.valueOf(asked.getResponse().getRedirectedUrl());
    assertThat(get(address, head)).bodyText().contains("Bản đã sửa tay.", "Phê duyệt");
    assertThat(get(address + "/file", officer)).hasStatus(404);
    assertThat(get(address + "/file?draft=1", officer)).hasStatus(404);
    assertThat(get(address + "/file?draft=1", head)).hasStatusOk();

    assertThat(post(address + "/approve", head)).hasStatus3xxRedirection();

    assertThat(get(address, officer)).bodyText().contains("Đã duyệt", "SHA-256");
    assertThat(get(address + "/file", officer))
        .hasStatusOk()
        .hasContentType("application/pdf")
        .headers()
        .hasValue(
            "Content-Disposition",
            "attachment; filename=\"%s-bao-cao-su-co.pdf\"".formatted(file.number().canonical()));
  }

  @Test
  void keepsWhatWasTypedIntoABulletinThatNamesTheGroup() {
    assertThat(ask("BULLETIN", "Xem nhóm Chợ An Hải"))
        .hasStatus(409)
        .bodyText()
        .contains("Xem nhóm Chợ An Hải", "không được có địa chỉ mạng", "value=\"phối hợp\"");
  }

  @Test
  void showsTheHeadWhatWouldLeave() {
    String address = String.valueOf(ask("STIX", "").getResponse().getRedirectedUrl());

    assertThat(get(address, head)).bodyText().contains("&quot;bundle&quot;", "observed-data");
    assertThat(get(address, officer)).bodyText().doesNotContain("observed-data");
  }

  @Test
  void isNotThereForAnotherOffice() {
    String address = String.valueOf(ask("CSV", "").getResponse().getRedirectedUrl());

    assertThat(get(address, otherHead)).hasStatus(404);
    assertThat(get(address + "/file", otherHead)).hasStatus(404);
    assertThat(post(address + "/approve", otherHead)).hasStatus(404);
    assertThat(get("/handovers", otherHead)).bodyText().contains("Chưa có yêu cầu nào");
    assertThat(get("/handovers", head)).bodyText().contains("Danh sách phát hiện (CSV)");
  }

  @Test
  void refusesForAReasonAlone() {
    String address = String.valueOf(ask("CSV", "").getResponse().getRedirectedUrl());

    assertThat(post(address + "/refuse", head)).hasStatus(400);
    assertThat(post(address + "/refuse", head, "refusal", "chưa rõ nơi nhận"))
        .hasStatus3xxRedirection();
    assertThat(get(address, officer)).bodyText().contains("chưa rõ nơi nhận");
    assertThat(post(address + "/approve", officer)).hasStatus(403);
  }

  private MvcTestResult ask(String kind, String text) {
    return post(
        "/cases/" + file.number().canonical() + "/handovers",
        officer,
        "kind",
        kind,
        "text",
        text,
        "recipient",
        "Văn phòng",
        "reason",
        "phối hợp");
  }

  private MvcTestResult get(String address, Account account) {
    return mvc.get()
        .uri(address)
        .header("Host", "localhost")
        .with(authentication(AccountAuthentication.whole(account)))
        .exchange();
  }

  private MvcTestResult post(String address, Account account, String... fields) {
    var request =
        mvc.post()
            .uri(address)
            .header("Host", "localhost")
            .with(csrf())
            .with(authentication(AccountAuthentication.whole(account)));
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
