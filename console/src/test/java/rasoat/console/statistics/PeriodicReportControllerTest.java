package rasoat.console.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEntry;
import rasoat.console.audit.AuditFilter;
import rasoat.console.audit.AuditLog;
import rasoat.console.audit.AuditQuery;
import rasoat.database.Database;
import rasoat.model.post.Sha256;

@SignedInAs(Role.UNIT_HEAD)
@WebMvcTest(PeriodicReportController.class)
@Import(WithFigures.class)
class PeriodicReportControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;
  @Autowired private AuditLog audit;

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
        .contains("6 tháng đầu năm 2026", "đã rà soát 5 bài", "PDF để ký", "noi-khac")
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
  void offersNothingToTakeAlongToOthers() {
    assertThat(get("/statistics/reports/2026-H1"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("PDF để ký");
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
  @CsvSource({"pdf, application/pdf", "csv, text/csv", "json, application/json"})
  void isTakenAlongWithAnEntryInTheAuditTrail(String format, String type) throws IOException {
    MvcTestResult answer = file("2026-H1", format);

    assertThat(answer).hasStatusOk();
    byte[] bytes = answer.getResponse().getContentAsByteArray();
    assertThat(answer.getResponse().getContentType()).startsWith(type);
    assertThat(answer.getResponse().getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"report-2026-H1." + format + "\"");
    Files.write(Path.of("target", "report-2026-H1." + format), bytes);
    List<AuditEntry> entries =
        audit.page(AuditQuery.newest(AuditFilter.all().action(Action.EXPORTED.name()), 1));
    assertThat(entries.getFirst().subject()).isEqualTo("report 2026-H1");
    assertThat(entries.getFirst().details())
        .contains(Sha256.of(bytes).value(), "\"format\":\"" + format + "\"");
  }

  @Test
  void saysInAFileWhatThePageSaysAndNoGroup() throws Exception {
    String csv = new String(file("2026-H1", "csv").getResponse().getContentAsByteArray(), UTF_8);
    String json = new String(file("2026-H1", "json").getResponse().getContentAsByteArray(), UTF_8);

    assertThat(csv)
        .startsWith("\uFEFF\"Kỳ báo cáo\",\"6 tháng đầu năm 2026\",\"15/12/2025\",\"14/06/2026\"")
        .contains("\"Nghi lộ, lọt\",\"1\",\"1\"\r\n", "\"Đơn vị an-hai\",\"1\",\"0\"\r\n")
        .doesNotContain("Hội phố");
    assertThat(json)
        .contains("\"period\":\"2026-H1\"", "\"judged\":5", "\"places\":[]")
        .doesNotContain("Hội phố");
  }

  @Test
  void isNoFileInAnotherFormat() {
    assertThat(file("2026-H1", "exe")).hasStatus(404);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private MvcTestResult file(String period, String format) {
    return mvc.post()
        .uri("/statistics/reports/{period}/file", period)
        .param("format", format)
        .header("Host", "localhost")
        .with(csrf())
        .exchange();
  }
}
