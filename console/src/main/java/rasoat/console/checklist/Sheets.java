package rasoat.console.checklist;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.office.Office;
import rasoat.database.Database;
import rasoat.database.Sql;

/** What was answered, kept; each change is written together with its audit entry. */
final class Sheets {

  private static final String KEEP_ANSWER =
      """
      INSERT INTO checklist_answer (office, period, question, answer, note, account, at_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (office, period, question) DO UPDATE SET answer = excluded.answer,
        note = excluded.note, account = excluded.account, at_ms = excluded.at_ms
      """;

  private static final String KEEP_READING =
      """
      INSERT INTO rules_read (office, period, unit, readers, staff, read_on, account, at_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (office, period, unit) DO UPDATE SET readers = excluded.readers,
        staff = excluded.staff, read_on = excluded.read_on, account = excluded.account,
        at_ms = excluded.at_ms
      """;

  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;

  Sheets(Database state, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
  }

  /** One that was never filled is empty. */
  Sheet sheet(Office office, HalfYear period) throws IOException {
    return state.read("read a checklist", sql -> read(sql, office, period));
  }

  private Sheet read(Sql sql, Office office, HalfYear period) throws SQLException {
    Map<Question, Answer> answers = new EnumMap<>(Question.class);
    sql.list(
            "SELECT * FROM checklist_answer WHERE office = ? AND period = ?",
            Sheets::answer,
            office.id(),
            period.toString())
        .forEach(answer -> answers.put(answer.question(), answer));
    List<Reading> readings =
        sql.list(
            "SELECT * FROM rules_read WHERE office = ? AND period = ? ORDER BY unit",
            Sheets::reading,
            office.id(),
            period.toString());
    return new Sheet(office, period, answers, readings, period.isOpenAt(clock.instant()));
  }

  /** The periods in which the office answered anything, and those it may answer now. */
  Set<HalfYear> periods(Office office) throws IOException {
    HalfYear now = HalfYear.of(clock.instant());
    Set<HalfYear> all = new TreeSet<>(Set.of(now, now.previous()));
    state
        .read(
            "list checklists",
            sql ->
                sql.list(
                    "SELECT period FROM checklist_answer WHERE office = ? UNION"
                        + " SELECT period FROM rules_read WHERE office = ?",
                    row -> row.getString("period"),
                    office.id(),
                    office.id()))
        .forEach(period -> HalfYear.parse(period).ifPresent(all::add));
    return all;
  }

  /** Keeps the answers that say something new, with who gave them; how many those were. */
  int keep(Sheet sheet, Collection<Answer> answers, Account by) throws IOException {
    List<Answer> fresh = answers.stream().filter(answer -> isNew(sheet, answer)).toList();
    if (!fresh.isEmpty()) {
      state.write("keep a checklist", sql -> write(sql, sheet, fresh, by));
    }
    return fresh.size();
  }

  private static boolean isNew(Sheet sheet, Answer answer) {
    Answer before = sheet.answers().get(answer.question());
    return before == null
        || before.value() != answer.value()
        || !before.note().equals(answer.note());
  }

  private boolean write(Sql sql, Sheet sheet, List<Answer> fresh, Account by) throws SQLException {
    Map<String, String> details = new HashMap<>();
    for (Answer answer : fresh) {
      sql.update(
          KEEP_ANSWER,
          sheet.office().id(),
          sheet.period().toString(),
          answer.question().name(),
          answer.value().name(),
          answer.note(),
          by.name(),
          answer.at().toEpochMilli());
      details.put(answer.question().name(), answer.value().name());
    }
    audit.append(sql, kept(sheet, details, by));
    return true;
  }

  /** Keeps that so many of a unit read the rules, in the place of what was said of it before. */
  void keep(Sheet sheet, Reading reading, Account by) throws IOException {
    state.write(
        "keep who read the rules",
        sql -> {
          sql.update(
              KEEP_READING,
              sheet.office().id(),
              sheet.period().toString(),
              reading.unit(),
              reading.readers(),
              reading.staff(),
              reading.on().toString(),
              by.name(),
              clock.millis());
          String read =
              "%d of %d on %s".formatted(reading.readers(), reading.staff(), reading.on());
          audit.append(sql, kept(sheet, Map.of("rules read by " + reading.unit(), read), by));
          return true;
        });
  }

  private static AuditEvent kept(Sheet sheet, Map<String, String> details, Account by) {
    String subject = "checklist %s %s".formatted(sheet.office().id(), sheet.period());
    return new AuditEvent(by.name(), Action.CHECKLIST_KEPT, subject, details);
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        Question.valueOf(row.getString("question")),
        Answer.Value.valueOf(row.getString("answer")),
        row.getString("note"),
        row.getString("account"),
        Instant.ofEpochMilli(row.getLong("at_ms")));
  }

  private static Reading reading(ResultSet row) throws SQLException {
    return new Reading(
        row.getString("unit"),
        row.getInt("readers"),
        row.getInt("staff"),
        LocalDate.parse(row.getString("read_on")),
        row.getString("account"));
  }
}
