package rasoat.console.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;
import rasoat.database.Database;

@SignedInAs(Role.UNIT_HEAD)
@WebMvcTest(PeriodicReportController.class)
@Import(WithFigures.class)
class PeriodicReportControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;

  @BeforeEach
  void fill() throws IOException {
    if (state.read("look", sql -> !sql.exists("SELECT 1 FROM finding"))) {
      InventedFigures.full(state);
    }
  }

  @Test
  void listsPeriodsTheLastFirstWithTheOffices() {
    assertThat(get("/statistics/reports"))
        .hasStatusOk()
        .bodyText()
        .containsPattern("(?s)/statistics/reports/2026\".*/statistics/reports/2026-H1\"")
        .contains("Từ 15/12/2025 đến 14/06/2026", "số liệu tạm tính", "<option value=\"an-hai\"")
        .doesNotContain("2026-H2", "reports/2025", "??");
  }

  @Test
  void showsAReportWithoutGroups() {
    assertThat(get("/statistics/reports/2026-H1"))
        .hasStatusOk()
        .bodyText()
        .contains("6 tháng đầu năm 2026", "đã rà soát 5 bài", "Gửi phê duyệt", "noi-khac")
        .doesNotContain("Hội phố", "??");
    assertThat(get("/statistics/reports/2026-H1?office=an-hai"))
        .bodyText()
        .contains("đã rà soát 1 bài")
        .doesNotContain("noi-khac");
  }

  @Test
  @SignedInAs(value = Role.UNIT_HEAD, office = "an-hai")
  void givesAnOfficeItsOwnReportAlone() {
    assertThat(get("/statistics/reports/2026-H1"))
        .bodyText()
        .contains("đã rà soát 1 bài", "an-hai")
        .doesNotContain("noi-khac");
    assertThat(get("/statistics/reports/2026-H1?office=noi-khac")).hasStatus(404);
    assertThat(get("/statistics/reports")).bodyText().doesNotContain("noi-khac", "<option");
  }

  @Test
  @SignedInAs(Role.ADMINISTRATOR)
  void offersNothingToLeaveToWhoeverApprovesNothing() {
    assertThat(get("/statistics/reports/2026-H1"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Gửi phê duyệt");
  }

  @ParameterizedTest
  @CsvSource({
    "/statistics/reports/2026-H2",
    "/statistics/reports/2026-H3",
    "/statistics/reports/2026-H1?office=khong-co",
  })
  void isNotFoundWhereThereIsNoReport(String address) {
    assertThat(get(address)).hasStatus(404);
  }

  @ParameterizedTest
  @CsvSource({"2026-H1, ''", "2026-H1, an-hai", "2026, ''"})
  void isAskedForOnItsPageAndWaitsForConsent(String period, String office) {
    MvcTestResult asked = ask(period, office, "REPORT_PDF", "UBND thành phố");

    assertThat(asked).hasStatus3xxRedirection();
    assertThat(asked.getResponse().getRedirectedUrl()).matches("/handovers/\\d+");
  }

  @ParameterizedTest
  @CsvSource({
    "REPORT_PDF, ''",
    "EXE,        UBND thành phố",
    "STIX,       UBND thành phố",
  })
  void keepsWhatWasTypedWhenSomethingIsMissing(String kind, String recipient) {
    assertThat(ask("2026-H1", "", kind, recipient))
        .hasStatus(409)
        .bodyText()
        .contains("Cần loại, nơi nhận và lý do", "value=\"báo cáo kỳ\"");
  }

  @Test
  @SignedInAs(value = Role.UNIT_HEAD, office = "an-hai")
  void isNotAskedForWhereAnotherOfficeIsConcerned() {
    assertThat(ask("2026-H1", "noi-khac", "REPORT_PDF", "UBND")).hasStatus(404);
    assertThat(ask("2026-H1", "", "REPORT_PDF", "UBND")).hasStatus3xxRedirection();
  }

  @Test
  @SignedInAs(Role.ADMINISTRATOR)
  void isNotAskedForByWhoeverRunsTheMachine() {
    assertThat(ask("2026-H1", "", "REPORT_PDF", "UBND")).hasStatus(403);
  }

  @Test
  void leavesByNoOtherWay() {
    assertThat(
            mvc.post()
                .uri("/statistics/reports/2026-H1/file")
                .param("format", "pdf")
                .header("Host", "localhost")
                .with(csrf())
                .exchange())
        .hasStatus(403);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private MvcTestResult ask(String period, String office, String kind, String recipient) {
    return mvc.post()
        .uri("/statistics/reports/{period}/handovers", period)
        .param("office", office)
        .param("kind", kind)
        .param("recipient", recipient)
        .param("reason", "báo cáo kỳ")
        .header("Host", "localhost")
        .with(csrf())
        .exchange();
  }
}
