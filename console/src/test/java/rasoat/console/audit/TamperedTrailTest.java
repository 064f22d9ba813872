package rasoat.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.console.audit.AuditFault.Changed;
import rasoat.console.audit.AuditFault.CutOff;
import rasoat.console.audit.AuditFault.EndChanged;
import rasoat.console.audit.AuditFault.Inserted;
import rasoat.console.audit.AuditFault.Missing;
import rasoat.console.audit.AuditFault.Moved;
import rasoat.console.audit.AuditFault.Rewritten;
import rasoat.console.audit.AuditFault.Swapped;
import rasoat.console.audit.AuditFault.WitnessChanged;
import rasoat.console.audit.AuditFault.WitnessGone;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

/** What somebody with the rights to the database may do, and where it is found. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TamperedTrailTest {

  private static final int ENTRIES = 200;

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  @AutoClose private Database state;
  private AuditLog log;

  @BeforeEach
  void write() throws IOException {
    state =
        Database.open(
            kind.at(folder.resolve("state.db")), "findings", "rasoat/console/store/schema");
    log = log(AuditHead.in(folder));
    append(ENTRIES);
  }

  private void append(int entries) throws IOException {
    state.write(
        "append",
        sql -> {
          for (int i = 1; i <= entries; i++) {
            log.append(sql, new AuditEvent("nguyen.van.a", Action.FINDING_SEEN, "finding " + i));
          }
          return true;
        });
  }

  private AuditLog log(AuditHead head) {
    return new AuditLog(state, head, InstantSource.fixed(Instant.parse("2026-05-04T01:02:03Z")));
  }

  @Test
  void isIntactWhenNobodyTouchedIt() throws IOException {
    assertThat(log.verify())
        .isEqualTo(
            new Verification.Intact(
                ENTRIES,
                entry(ENTRIES).hash(),
                Instant.parse("2026-05-04T01:02:03Z"),
                ENTRIES,
                ENTRIES));
  }

  @ParameterizedTest
  @CsvSource({
    "at_ms    = 1",
    "account  = 'tran.thi.b'",
    "action   = 'DECIDED'",
    "subject  = 'finding 7'",
    "details  = '{\"a\":\"b\"}'",
    "previous = 'aa'",
    "hash     = 'aa'"
  })
  void findsAChangedFieldOfAnyEntry(String change) throws IOException {
    for (long number : List.of(1, 100, ENTRIES)) {
      change("UPDATE audit_entry SET " + change + " WHERE number = " + number);
    }

    assertThat(faults()).containsExactly(new Changed(1), new Changed(100), new Changed(ENTRIES));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 100, ENTRIES})
  void findsAChangedEntryWhoseHashWasMadeAnew(long number) throws IOException {
    overwrite(changed(entry(number)));

    assertThat(faults()).containsExactly(new Changed(number));
    assertThat(faultsFromInside()).containsExactly(new Changed(number));
  }

  @Test
  void findsAnEntryTiedToAnotherOneBefore() throws IOException {
    AuditEntry entry = entry(100);
    overwrite(tied(entry, entry(50).hash()));

    assertThat(faults()).containsExactly(new Changed(100));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 100, ENTRIES - 1})
  void findsADeletedEntry(long number) throws IOException {
    delete(number, number);

    assertThat(faults()).containsExactly(new Missing(number, number));
    assertThat(faultsFromInside()).containsExactly(new Missing(number, number));
  }

  @Test
  void findsADeletedEntryThoughTheGapWasClosed() throws IOException {
    delete(100, 100);
    for (long number = 101; number <= ENTRIES; number++) {
      renumber(number, number - 1);
    }
    change("UPDATE audit_head SET number = number - 1");

    assertThat(faults()).containsExactly(new Missing(100, 100));
    assertThat(faultsFromInside()).containsExactly(new Missing(100, 100));
  }

  @Test
  void findsThatTheEndWasCutOff() throws IOException {
    delete(ENTRIES - 9, ENTRIES);

    assertThat(faults()).containsExactly(new CutOff(ENTRIES - 9, ENTRIES));
    assertThat(faultsFromInside()).containsExactly(new CutOff(ENTRIES - 9, ENTRIES));
  }

  @Test
  void findsThatTheEndWasCutOffThoughTheDatabaseSaysNothingOfIt() throws IOException {
    cutOff(10);

    assertThat(faults()).containsExactly(new CutOff(ENTRIES - 9, ENTRIES));
    assertThat(faultsFromInside()).isEmpty();
  }

  @Test
  void findsThatAllWasDeleted() throws IOException {
    delete(1, ENTRIES);
    change("UPDATE audit_head SET number = 0, hash = '" + AuditEntry.NOTHING + "'");

    assertThat(faults()).containsExactly(new CutOff(1, ENTRIES));
  }

  @Test
  void findsWhatWasCutOffThoughOthersWroteOn() throws IOException {
    cutOff(10);
    log.append(new AuditEvent("", Action.SETTING_CHANGED, "setting x"));

    assertThat(faults())
        .containsExactly(new Rewritten(ENTRIES - 9, ENTRIES - 9), new CutOff(ENTRIES - 8, ENTRIES));
  }

  @ParameterizedTest
  @CsvSource({"99, 100", "20, 180", "1, 200", "199, 200"})
  void findsTwoEntriesThatHaveEachOthersNumber(long one, long other) throws IOException {
    renumber(one, 1_000_000);
    renumber(other, one);
    renumber(1_000_000, other);

    assertThat(faults()).containsExactly(new Swapped(one, other));
    assertThat(faultsFromInside()).containsExactly(new Swapped(one, other));
  }

  @Test
  void findsEntriesInAnotherOrder() throws IOException {
    renumber(50, 1_000_000);
    renumber(51, 50);
    renumber(52, 51);
    renumber(1_000_000, 52);

    assertThat(faults()).containsExactly(new Moved(50, 51, 51), new Moved(52, 52, 50));
  }

  @Test
  void findsAnEntryPutIn() throws IOException {
    for (long number = ENTRIES; number >= 100; number--) {
      renumber(number, number + 1);
    }
    insert(following(entry(99)));
    change("UPDATE audit_head SET number = number + 1");

    assertThat(faults()).containsExactly(new Inserted(100, 100));
    assertThat(faultsFromInside()).containsExactly(new Inserted(100, 100));
  }

  @Test
  void findsAnEntryPutInThoughTheDatabaseWasToldNothingOfIt() throws IOException {
    for (long number = ENTRIES; number >= 100; number--) {
      renumber(number, number + 1);
    }
    insert(following(entry(99)));

    assertThat(faults()).containsExactly(new Inserted(100, 100));
  }

  @Test
  void findsAnEntryPutToTheEnd() throws IOException {
    insert(following(entry(ENTRIES)));

    assertThat(faults()).containsExactly(new Inserted(ENTRIES + 1, ENTRIES + 1));
  }

  @Test
  void findsThatTheEndWasSetBackWhereItLeavesEntriesOut() throws IOException {
    change("UPDATE audit_head SET number = 190, hash = '" + entry(190).hash() + "'");

    assertThat(faults()).containsExactly(new EndChanged(190));
    assertThat(faultsFromInside()).containsExactly(new Inserted(191, ENTRIES));
  }

  @Test
  void findsThatTheEndHasAnotherHash() throws IOException {
    change("UPDATE audit_head SET hash = 'aa'");

    assertThat(faults()).containsExactly(new EndChanged(ENTRIES));
  }

  @Test
  void findsThatTheEndIsGone() throws IOException {
    change("DELETE FROM audit_head");

    assertThat(faults()).containsExactly(new EndChanged(ENTRIES));
  }

  @Test
  void findsAChainThatWasWrittenAnew() throws IOException {
    rewriteFrom(150);

    assertThat(faults()).containsExactly(new Rewritten(150, ENTRIES));
    assertThat(faultsFromInside()).isEmpty();
  }

  @Test
  void findsEveryOneOfManyChanges() throws IOException {
    change("UPDATE audit_entry SET account = 'x' WHERE number = 10");
    delete(20, 29);
    overwrite(changed(entry(40)));
    cutOff(5);

    assertThat(faults())
        .containsExactly(
            new Changed(10),
            new Missing(20, 29),
            new Changed(40),
            new CutOff(ENTRIES - 4, ENTRIES));
  }

  @Test
  void countsFaultsThatNobodyWantsToRead() throws IOException {
    append(100);
    change("UPDATE audit_entry SET account = 'x'");

    Verification.Broken broken = (Verification.Broken) log.verify();

    assertThat(broken.faults()).hasSize(Verification.MOST_FAULTS).startsWith(new Changed(1));
    assertThat(broken.further()).isEqualTo(ENTRIES + 100 - Verification.MOST_FAULTS);
  }

  @Test
  void findsALineThatWasChangedOutsideOfTheDatabase() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(head()));
    lines.set(99, lines.get(99).replaceFirst("^100 ", "101 "));
    Files.write(head(), lines);

    assertThat(faults()).containsExactly(new WitnessChanged(100));
  }

  @Test
  void findsALineThatWasMadeUpForAChainCutOff() throws IOException {
    cutOff(10);
    Files.writeString(head(), "190 " + entry(190).hash() + " " + "ab".repeat(32) + "\n");

    assertThat(faults()).containsExactly(new WitnessChanged(1));
  }

  @Test
  void findsThatWhatLiesOutsideIsGone() throws IOException {
    Files.delete(head());
    assertThat(faults()).containsExactly(new WitnessGone("audit.head"));

    Files.writeString(head(), "200 aa bb\n");
    Files.delete(folder.resolve("audit.key"));
    assertThat(faults()).containsExactly(new WitnessGone("audit.key"));
  }

  @Test
  void goesOnAfterALineThatBrokeOff() throws IOException {
    String lines = Files.readString(head());
    Files.writeString(head(), lines.substring(0, lines.length() - 50));
    assertThat(log.verify()).isInstanceOf(Verification.Intact.class);

    log = log(AuditHead.in(folder));
    log.append(new AuditEvent("", Action.SETTING_CHANGED, "setting x"));

    assertThat(log.verify())
        .isInstanceOfSatisfying(
            Verification.Intact.class, intact -> assertThat(intact.known()).isEqualTo(ENTRIES + 1));
  }

  @Test
  void isIntactThoughLinesOvertookEachOther() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(head()));
    lines.add(0, lines.removeLast());
    lines.add(lines.remove(50));
    Files.write(head(), lines);

    assertThat(log.verify()).isInstanceOf(Verification.Intact.class);
  }

  @Test
  void saysHowFarTheEndIsKnownOutside() throws IOException {
    log(AuditHead.none()).append(new AuditEvent("", Action.SETTING_CHANGED, "setting x"));

    assertThat(log.verify())
        .isInstanceOfSatisfying(
            Verification.Intact.class, intact -> assertThat(intact.known()).isEqualTo(ENTRIES));
  }

  @Test
  void countsEntriesThatAreNotKnownOutside() throws IOException {
    log(AuditHead.none()).append(new AuditEvent("", Action.SETTING_CHANGED, "forged"));
    log.append(new AuditEvent("", Action.SETTING_CHANGED, "setting x"));

    assertThat(log.verify())
        .isInstanceOfSatisfying(
            Verification.Intact.class,
            intact -> {
              assertThat(intact.known()).isEqualTo(ENTRIES + 2);
              assertThat(intact.witnessed()).isEqualTo(ENTRIES + 1);
            });
  }

  private List<AuditFault> faults() throws IOException {
    return faults(log);
  }

  /** Without what lies outside of the database. */
  private List<AuditFault> faultsFromInside() throws IOException {
    return faults(log(AuditHead.none()));
  }

  private static List<AuditFault> faults(AuditLog log) throws IOException {
    return switch (log.verify()) {
      case Verification.Intact intact -> List.of();
      case Verification.Broken broken -> broken.faults();
    };
  }

  private Path head() {
    return folder.resolve("audit.head");
  }

  private AuditEntry entry(long number) throws IOException {
    return state
        .read(
            "look",
            sql -> sql.one("SELECT * FROM audit_entry WHERE number = ?", AuditRow::entry, number))
        .orElseThrow();
  }

  private static AuditEntry changed(AuditEntry entry) {
    return new AuditEntry(
            entry.number(),
            entry.at(),
            "tran.thi.b",
            entry.action(),
            entry.subject(),
            entry.details(),
            entry.previous(),
            "")
        .sealed();
  }

  private static AuditEntry tied(AuditEntry entry, String previous) {
    return new AuditEntry(
            entry.number(),
            entry.at(),
            entry.account(),
            entry.action(),
            entry.subject(),
            entry.details(),
            previous,
            "")
        .sealed();
  }

  private static AuditEntry following(AuditEntry entry) {
    return new AuditEntry(
            entry.number() + 1, entry.at(), "x", "DECIDED", "finding 1", "{}", entry.hash(), "")
        .sealed();
  }

  private void overwrite(AuditEntry entry) throws IOException {
    delete(entry.number(), entry.number());
    insert(entry);
  }

  private void insert(AuditEntry entry) throws IOException {
    state.write("tamper", sql -> sql.update(AuditRow.INSERT, AuditRow.values(entry)));
  }

  private void delete(long from, long to) throws IOException {
    change("DELETE FROM audit_entry WHERE number BETWEEN " + from + " AND " + to);
  }

  private void renumber(long from, long to) throws IOException {
    change("UPDATE audit_entry SET number = " + to + " WHERE number = " + from);
  }

  private void cutOff(int entries) throws IOException {
    delete(ENTRIES - entries + 1, ENTRIES);
    AuditEntry last = entry(ENTRIES - entries);
    change("UPDATE audit_head SET number = %d, hash = '%s'".formatted(last.number(), last.hash()));
  }

  private void rewriteFrom(long number) throws IOException {
    AuditEntry last = changed(entry(number));
    overwrite(last);
    for (long next = number + 1; next <= ENTRIES; next++) {
      last = tied(entry(next), last.hash());
      overwrite(last);
    }
    change("UPDATE audit_head SET hash = '" + last.hash() + "'");
  }

  private void change(String statement) throws IOException {
    state.write("tamper", sql -> sql.update(statement));
  }
}
