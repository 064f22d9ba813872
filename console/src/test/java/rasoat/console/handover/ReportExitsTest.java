package rasoat.console.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.CaseNumber;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Grounds;
import rasoat.console.casefile.InventedCases;
import rasoat.console.handover.Decision.Hindrance;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.SqlFindingStore;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.database.TestDatabase;
import rasoat.model.port.KeptFinding;

/** Periodic reports leave by the same door as files of cases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReportExitsTest {

  private static final Account OFFICER = InventedCases.officer("an", null);
  private static final Account HEAD = InventedCases.account("truong", null, false, Role.UNIT_HEAD);
  private static final Account OTHER_HEAD =
      InventedCases.account("khac", "song-be", false, Role.UNIT_HEAD);

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private String figures = "5 bài";
  private Database state;
  private Cases cases;
  private Exits exits;
  private Handovers handovers;

  @BeforeEach
  void open() throws IOException {
    state = StateDatabase.open(database.at(folder.resolve("state.db")));
    InventedExits all = InventedExits.of(state, this::file, (address, headers, body) -> {});
    cases = all.cases();
    exits = all.exits();
    handovers = all.handovers();
  }

  @AfterEach
  void close() {
    state.close();
  }

  @Test
  void letsTheFileOfAReportOutThatWasApprovedWhateverFiguresAreLater() throws IOException {
    Handover asked = askReport("song-trang", OFFICER);
    assertThat(asked.about()).isEqualTo(new About.Report("2026-H1", "song-trang"));
    assertThat(exits.fetch(asked, OFFICER)).isEmpty();
    assertThat(text(exits.preview(asked, HEAD))).isEqualTo("5 bài, Dự thảo");

    figures = "6 bài";
    Handover approved = done(exits.approve(asked.id(), HEAD));
    figures = "7 bài";

    assertThat(text(exits.fetch(approved, OFFICER))).isEqualTo("6 bài, ");
    assertThat(text(exits.fetch(approved, HEAD))).isEqualTo("6 bài, ");
    assertThat(audited("EXPORTED")).hasSize(2).allMatch(it -> it.contains(digest(approved)));
    assertThat(audited("EXPORT_APPROVED"))
        .singleElement()
        .asString()
        .contains(digest(approved), "\"office\":\"song-trang\"");
  }

  @Test
  void takesNoConsentToAReportFromWhoeverAskedForIt() throws IOException {
    Handover asked = askReport("", HEAD);

    assertThat(exits.approve(asked.id(), HEAD)).isEqualTo(not(Hindrance.OWN_REQUEST));
    assertThat(exits.fetch(asked, HEAD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',         song-be, false", // the consolidated one
    "song-trang, song-be, false",
    "song-be,    song-be, true",
    "song-be,    '',      true",
    "'',         '',      true",
  })
  void isThereForHeadsOfThatOfficeAndOfAll(String office, String headOf, boolean isThere)
      throws IOException {
    Handover asked = askReport(office, OFFICER);
    Account head =
        InventedCases.account("khac", headOf.isEmpty() ? null : headOf, false, Role.UNIT_HEAD);

    assertThat(handovers.list(head, Optional.empty()).contains(asked)).isEqualTo(isThere);
    assertThat(handovers.find(asked.id(), head).isPresent()).isEqualTo(isThere);
    assertThat(exits.approve(asked.id(), head) instanceof Decision.Done).isEqualTo(isThere);
  }

  @Test
  void takesNoRequestForAReportOfAnotherOffice() throws IOException {
    Request request = report("song-trang");

    assertThat(exits.ask(request, OTHER_HEAD)).isEqualTo(not(Hindrance.UNKNOWN));
  }

  @Test
  void listsCasesAndReportsTogetherAndOneCaseAlone() throws IOException {
    Handover ofCase = askForCase();
    Handover ofReport = askReport("", OFFICER);
    Optional<CaseNumber> number = Optional.of(((About.Case) ofCase.about()).number());

    assertThat(handovers.list(HEAD, Optional.empty())).containsExactly(ofReport, ofCase);
    assertThat(handovers.list(HEAD, number)).containsExactly(ofCase);
  }

  private Handover askForCase() throws IOException {
    KeptFinding kept = KeptFinding.withoutPictures(InventedFindings.leak("p-1"));
    SqlFindingStore.over(state).keep(kept);
    CaseFile file =
        cases.open(
            Grounds.of(List.of(kept)).orElseThrow(), InventedCases.whole("song-trang"), OFFICER);
    About one = new About.Case(file.number());
    return done(exits.ask(new Request(one, ExportKind.CSV, "PA05", "phối hợp", ""), OFFICER));
  }

  @Test
  void keepsWhatWasAskedForOfCasesBeforeReportsLeft() throws IOException {
    Handover before = askForCase();
    state.write("forget that migration", ReportExitsTest::forget);
    state.close();

    open();

    assertThat(handovers.list(HEAD, Optional.empty())).containsExactly(before);
    assertThat(askReport("", OFFICER).id()).isGreaterThan(before.id());
  }

  private static final List<String> LATER =
      List.of(
          "browser_session_attributes",
          "browser_session",
          "suspect_key",
          "suspect_observation",
          "suspect_decision",
          "suspect_sending",
          "suspect_page",
          "account_incident",
          "allowed_page",
          "official_page_change",
          "official_page");

  /** As the table was when only files of cases left. */
  private static int forget(Sql sql) throws SQLException {
    sql.update("ALTER TABLE handover DROP COLUMN report");
    sql.update("ALTER TABLE handover DROP COLUMN office");
    // What came later has to come again after it.
    sql.update("DROP INDEX handover_of_suspect");
    sql.update("ALTER TABLE handover DROP COLUMN suspect");
    for (String table : LATER) {
      sql.update("DROP TABLE " + table);
    }
    return sql.update("DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) >= 12");
  }

  private Optional<byte[]> file(
      About.Report report, ExportKind kind, String draftMark, Account by) {
    return Optional.of((figures + ", " + draftMark).getBytes(UTF_8));
  }

  private Handover askReport(String office, Account by) throws IOException {
    return done(exits.ask(report(office), by));
  }

  private static Request report(String office) {
    return new Request(
        new About.Report("2026-H1", office), ExportKind.REPORT_CSV, "UBND", "báo cáo kỳ", "");
  }

  private static String text(Optional<byte[]> bytes) {
    return new String(bytes.orElseThrow(), UTF_8);
  }

  private static Handover done(Decision decision) {
    return ((Decision.Done) decision).handover();
  }

  private static Decision not(Hindrance why) {
    return new Decision.Not(why);
  }

  private static String digest(Handover handover) {
    return handover.approved().orElseThrow().value();
  }

  private List<String> audited(String action) throws IOException {
    return state.read(
        "read audit entries",
        sql ->
            sql.list(
                "SELECT details FROM audit_entry WHERE action = ? ORDER BY number",
                row -> row.getString("details"),
                action));
  }
}
