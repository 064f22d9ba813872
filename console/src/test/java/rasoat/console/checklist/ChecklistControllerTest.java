package rasoat.console.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

@SignedInAs(value = Role.UNIT_HEAD, office = "an-hai")
@WebMvcTest(ChecklistController.class)
@Import(WithDesk.class)
class ChecklistControllerTest {

  private static final String SHEET = "/checklists/an-hai/2026-2";

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;

  @BeforeEach
  void fill() throws IOException {
    InventedOffices.in(state);
    state.write(
        "empty checklists",
        sql -> sql.update("DELETE FROM checklist_answer") + sql.update("DELETE FROM rules_read"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/checklists", SHEET, SHEET + "?lang=en"})
  void hasWordsForEverything(String address) {
    assertThat(get(address)).hasStatusOk().bodyText().doesNotContain("??", "null", "Optional");
  }

  @Test
  void keepsAnswersWithWhoGaveThem() {
    assertThat(
            send(
                SHEET,
                Map.of("answer-TWO_FACTOR", "PARTLY", "note-TWO_FACTOR", "<b>còn</b> 3 người")))
        .hasRedirectedUrl(SHEET + "?kept=yes");

    assertThat(get(SHEET))
        .bodyText()
        .contains("1 trên 26 câu", "&lt;b&gt;còn", "t.uni.an-hai, 28/11/2026 12:00")
        .doesNotContain("<b>còn");
    assertThat(get("/checklists")).bodyText().contains("1 trên 26 câu", "0 trên 26 câu");
  }

  @Test
  void asksForTheAnswerOfANote() {
    assertThat(send(SHEET, Map.of("note-BACKUPS", "x", "answer-TWO_FACTOR", "YES")))
        .hasStatus(400)
        .bodyText()
        .contains("role=\"alert\"", "href=\"#answer-BACKUPS\"", "cần điền");
  }

  @Test
  void refusesAnAnswerThatIsNone() {
    assertThat(send(SHEET, Map.of("answer-TWO_FACTOR", "MAYBE"))).hasStatus(400);
  }

  @Test
  void keepsWhoReadTheRules() {
    assertThat(
            send(
                SHEET + "/readings",
                Map.of("unit", "Văn phòng", "readers", "9", "staff", "12", "readOn", "2026-11-01")))
        .hasRedirectedUrl(SHEET + "?kept=yes");

    assertThat(get(SHEET)).bodyText().contains("Văn phòng", "9 / 12", "01/11/2026");
  }

  @ParameterizedTest
  @CsvSource({"13, 12", "-1, 12", "x, 12", "1, ''"})
  void refusesNumbersThatCannotBe(String readers, String staff) {
    assertThat(send(SHEET + "/readings", Map.of("unit", "VP", "readers", readers, "staff", staff)))
        .hasStatus(400);
  }

  @Test
  void givesTheSheetAsATableThatHoldsNoFormula() {
    send(SHEET, Map.of("answer-BACKUPS", "NO", "note-BACKUPS", "=HYPERLINK(\"x\")"));

    assertThat(get(SHEET + "/sheet.csv"))
        .hasStatusOk()
        .bodyText()
        .startsWith("\uFEFF\"Cơ quan\",\"Kỳ\"")
        .contains("\"Không\",\"'=HYPERLINK(\"\"x\"\")\"");
    assertThat(get(SHEET + "/sheet.csv"))
        .hasHeader("Content-Disposition", "attachment; filename=\"checklist-an-hai-2026-2.csv\"");
  }

  @Test
  void onlyReadsWhatIsLongPast() {
    assertThat(get("/checklists/an-hai/2025-2"))
        .hasStatusOk()
        .bodyText()
        .contains("Đã khóa")
        .doesNotContain("type=\"submit\">Lưu");
    assertThat(send("/checklists/an-hai/2025-2", Map.of("answer-BACKUPS", "YES"))).hasStatus(409);
    assertThat(send("/checklists/an-hai/2026-1", Map.of("answer-BACKUPS", "YES"))).hasStatus(302);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/checklists/hoa-mau/2026-2", "/checklists/an-hai/2027-1", "/checklists/x/y"})
  void hasNoSheetElsewhere(String address) {
    assertThat(get(address)).hasStatus(404);
    assertThat(send(address, Map.of())).hasStatus(404);
    assertThat(get(address + "/sheet.csv")).hasStatus(404);
  }

  @Test
  @SignedInAs(Role.CYBER_OFFICER)
  void showsAnOfficerAllSheetsToRead() {
    assertThat(get("/checklists")).bodyText().contains("/an-hai/2026-2", "/hoa-mau/2026-2");
    assertThat(get(SHEET)).hasStatusOk().bodyText().doesNotContain("type=\"submit\">Lưu");
    assertThat(send(SHEET, Map.of())).hasStatus(403);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private MvcTestResult send(String address, Map<String, String> fields) {
    var request = mvc.post().with(csrf()).uri(address).header("Host", "localhost");
    fields.forEach(request::param);
    return request.exchange();
  }
}
