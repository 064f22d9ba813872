package rasoat.console.impersonation;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/**
 * Where people say what a page is. Whoever comes second is told so, and nothing of the first is
 * lost. Each deed is written together with its audit entry, which holds no word of the page.
 */
public final class SuspectDesk {

  private final Database state;
  private final AuditLog audit;
  private final InstantSource clock;

  public SuspectDesk(Database state, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.audit = audit;
    this.clock = clock;
  }

  /** How the audit trail names a page. */
  static String subject(long id) {
    return "suspect page " + id;
  }

  /** What was decided, the last first. */
  List<Decision> decisions(long id) throws IOException {
    return state.read("list decisions of suspect page " + id, sql -> Decisions.of(sql, id));
  }

  /** Decides for that reason, if nobody did anything since that version. */
  Outcome decide(long id, long seen, SuspectReason reason, String note, Account by)
      throws IOException {
    return act(
        id,
        seen,
        by,
        (sql, suspect) -> {
          write(sql, suspect, Decision.Act.DECIDED, reason.state(), Optional.of(reason), note, by);
          return new Outcome.Done();
        });
  }

  /** Takes back what was decided last. */
  Outcome undo(long id, long seen, String note, Account by) throws IOException {
    return act(
        id,
        seen,
        by,
        (sql, suspect) -> {
          Optional<Decision> last = Decisions.of(sql, id).stream().findFirst();
          if (last.isEmpty() || last.get().act() == Decision.Act.UNDONE) {
            return new Outcome.NothingToUndo();
          }
          SuspectState back = last.get().before();
          write(sql, suspect, Decision.Act.UNDONE, back, Optional.empty(), note, by);
          return new Outcome.Done();
        });
  }

  private void write(
      Sql sql,
      SuspectPage suspect,
      Decision.Act act,
      SuspectState said,
      Optional<SuspectReason> reason,
      String note,
      Account by)
      throws SQLException {
    Instant now = clock.instant();
    SuspectPage changed = suspect.changed(said, suspect.analysis());
    SuspectRow.update(sql, changed.planned(now));
    Sendings.due(sql, suspect.id());
    Decisions.add(
        sql,
        suspect.id(),
        new Decision(
            changed.version(),
            act,
            said,
            suspect.state(),
            reason,
            note.strip(),
            by.name(),
            by.fullName(),
            now));
    Map<String, String> details = new TreeMap<>();
    details.put("act", act.name());
    details.put("state", said.name());
    details.put("before", suspect.state().name());
    details.put("version", Long.toString(changed.version()));
    reason.ifPresent(it -> details.put("reason", it.name()));
    boolean isDecided = act == Decision.Act.DECIDED;
    tell(sql, suspect.id(), isDecided ? Action.DECIDED : Action.DECISION_UNDONE, details, by);
  }

  /** Keeps what somebody wrote of it, if nobody did anything since that version. */
  Outcome analyse(long id, long seen, Map<AnalysisField, String> written, Account by)
      throws IOException {
    return act(
        id,
        seen,
        by,
        (sql, suspect) -> {
          Map<AnalysisField, String> filled = new EnumMap<>(AnalysisField.class);
          written.forEach(
              (field, text) -> {
                if (!text.isEmpty()) {
                  filled.put(field, text);
                }
              });
          SuspectRow.update(sql, suspect.changed(suspect.state(), filled));
          String fields =
              filled.keySet().stream().map(AnalysisField::name).collect(Collectors.joining(" "));
          tell(sql, id, Action.SUSPECT_CHANGED, Map.of("act", "analysis", "fields", fields), by);
          return new Outcome.Done();
        });
  }

  /** Notes how a person found it: there, under another name, or gone. */
  Outcome stands(long id, Standing standing, String note, Account by) throws IOException {
    return state.write(
        "note how suspect page " + id + " stands",
        sql -> {
          Optional<SuspectPage> suspect = SuspectPages.find(sql, id, by);
          if (suspect.isEmpty()) {
            return new Outcome.Unknown();
          }
          SuspectPages.standing(
              sql, suspect.get(), standing, clock.instant(), by.name(), note.strip());
          tell(
              sql,
              id,
              Action.SUSPECT_CHANGED,
              Map.of("act", "standing", "standing", standing.name()),
              by);
          return new Outcome.Done();
        });
  }

  /** Keeps a page that a person tells of. */
  long add(PublicPage page, PageVerdict verdict, String tip, Account by) throws IOException {
    return state.write(
        "keep a suspect page",
        sql -> {
          Origin origin = new Origin(Origin.Type.TIP, tip);
          long id = SuspectPages.observed(sql, page, verdict, origin, clock.instant());
          tell(sql, id, Action.SUSPECT_ADDED, Map.of("origin", "TIP"), by);
          return id;
        });
  }

  /** Notes that somebody looked at what is known of it. */
  void opened(long id, Account by) throws IOException {
    audit.append(new AuditEvent(by.name(), Action.SUSPECT_SEEN, subject(id)));
  }

  private Outcome act(long id, long seen, Account by, Deed deed) throws IOException {
    return state.write(
        "change suspect page " + id,
        sql -> {
          Optional<SuspectPage> suspect = SuspectPages.find(sql, id, by);
          if (suspect.isEmpty()) {
            return new Outcome.Unknown();
          }
          return suspect.get().version() == seen
              ? deed.on(sql, suspect.get())
              : new Outcome.Overtaken();
        });
  }

  private void tell(Sql sql, long id, Action action, Map<String, String> details, Account by)
      throws SQLException {
    audit.append(sql, new AuditEvent(by.name(), action, subject(id), details));
  }

  /** What is done to a page that nobody changed meanwhile. */
  private interface Deed {
    Outcome on(Sql sql, SuspectPage suspect) throws SQLException;
  }
}
