package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

class AuditCommandTest {

  @TempDir private Path home;

  @BeforeEach
  void write() throws IOException {
    Wiring wiring = wiring();
    try (Database state = wiring.openState()) {
      AuditLog log = wiring.audit(state);
      log.append(new AuditEvent("nguyen.van.a", Action.SIGNED_IN, "account nguyen.van.a"));
      log.append(
          new AuditEvent("nguyen.van.a", Action.DECIDED, "finding 0a1b", Map.of("to", "đúng")));
      log.append(new AuditEvent("", Action.SETTING_CHANGED, "setting x"));
    }
  }

  private Wiring wiring() {
    return new Wiring(Home.of(home, Map.of()), new QuietJudges());
  }

  @Test
  void saysThatTheTrailIsWholeAndNotesThatItSaidSo() {
    assertThat(Call.of(home, "audit", "verify").out())
        .startsWith("3 entries, whole, last at ")
        .contains("Hash of the last entry: ")
        .doesNotContain("does not know");

    Call again = Call.of(home, "audit", "verify");
    assertThat(again.exit()).isZero();
    assertThat(again.out()).startsWith("4 entries, whole");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE audit_entry SET account = 'x' WHERE number = 2          | entry 2: changed",
        "DELETE FROM audit_entry WHERE number = 2                       | entry 2: removed",
        "DELETE FROM audit_entry WHERE number = 3                       | cut off after entry 2:"
            + " there was an entry 3",
        "DELETE FROM audit_entry WHERE number < 3                       | entries 1 to 2: removed",
        "UPDATE audit_head SET hash = 'x'                               | table audit_head: says"
            + " that entry 3 is the last"
      })
  void saysWhatWasChangedAndWhere(String change, String told) throws IOException {
    try (Database state = wiring().openState()) {
      state.write("tamper", sql -> sql.update(change));
    }

    Call verify = Call.of(home, "audit", "verify");

    assertThat(verify.exit()).isEqualTo(1);
    assertThat(verify.out()).startsWith(told).contains("SOMETHING WAS CHANGED.");
  }

  @Test
  void listsTheNewestFirst() {
    Call list = Call.of(home, "audit", "list");

    assertThat(list.exit()).isZero();
    assertThat(list.out().lines())
        .hasSize(5)
        .satisfiesExactly(
            headings -> assertThat(headings).startsWith("number  time"),
            third -> assertThat(third).startsWith("3 ").contains(" -  ", "SETTING_CHANGED"),
            second -> assertThat(second).contains("DECIDED", "finding 0a1b", "{\"to\":\"đúng\"}"),
            first -> assertThat(first).contains("SIGNED_IN"),
            total -> assertThat(total).isEqualTo("3 entries"));
  }

  @ParameterizedTest
  @CsvSource({
    "--limit 2,                          2",
    "--account nguyen.van.a,             2",
    "--account -,                        1",
    "--from 2001-01-01 --to 2001-12-31,  0"
  })
  void listsWhatIsAskedFor(String options, int entries) {
    String call = "audit list --format jsonl " + options;

    assertThat(Call.of(home, call.split(" ")).out().lines()).hasSize(entries);
  }

  @Test
  void listsForSpreadsheets() {
    assertThat(Call.of(home, "audit", "list", "--format", "csv").out())
        .startsWith("\uFEFFnumber,at,account,action,subject,details,previous,hash\r\n3,")
        .contains("\"{\"\"to\"\":\"\"đúng\"\"}\"");
  }
}
