package rasoat.console.handover;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.casefile.CaseNumber;
import rasoat.console.casefile.Cases;
import rasoat.database.Database;
import rasoat.database.Sql;
import rasoat.model.post.Sha256;

/**
 * What was asked for and what was decided, kept; each step with its audit entry. Whoever does not
 * see a case or a report sees nothing of what leaves it.
 */
final class Handovers {

  private final Database state;
  private final Cases cases;
  private final SuspectLetters suspects;
  private final AuditLog audit;
  private final InstantSource clock;

  Handovers(
      Database state, Cases cases, SuspectLetters suspects, AuditLog audit, InstantSource clock) {
    this.state = state;
    this.cases = cases;
    this.suspects = suspects;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those of what that account sees, what waits first; of one case when it is named. */
  List<Handover> list(Account by, Optional<CaseNumber> of) throws IOException {
    String office = by.office() == null ? "" : by.office();
    String number = of.map(CaseNumber::canonical).orElse("");
    return state.read(
        "list handovers",
        sql ->
            sql.list(
                HandoverRow.LIST,
                HandoverRow::handover,
                office,
                office,
                office,
                number,
                number,
                by.isAnyOf(Role.CYBER_OFFICER, Role.UNIT_HEAD) ? 1 : 0,
                by.isAnyOf(Role.CULTURE_OFFICER, Role.UNIT_HEAD) ? 1 : 0));
  }

  /** Those about that page, the last first; for whoever sees it. */
  List<Handover> list(About.Suspect about) throws IOException {
    return state.read(
        "list handovers of a suspect page",
        sql -> sql.list(HandoverRow.OF_SUSPECT, HandoverRow::handover, about.id()));
  }

  Optional<Handover> find(long id, Account by) throws IOException {
    Optional<Handover> found = state.read("read a handover", sql -> find(sql, id));
    return found.isPresent() && isVisible(found.get().about(), by) ? found : Optional.empty();
  }

  private boolean isVisible(About about, Account by) throws IOException {
    if (!about.isFor(by)) {
      return false;
    }
    return switch (about) {
      case About.Case one -> cases.find(one.number(), by).isPresent();
      case About.Report report -> by.seesOffice(report.office());
      case About.Suspect suspect -> suspects.page(suspect, by).isPresent();
    };
  }

  /** Writes down that it is asked for. */
  Handover ask(Request request, Account by) throws IOException {
    return state.write(
        "ask for a handover",
        sql -> {
          long id =
              sql.one(
                      HandoverRow.INSERT,
                      row -> row.getLong("id"),
                      number(request.about()),
                      period(request.about()),
                      office(request.about()),
                      suspect(request.about()),
                      request.kind().name(),
                      request.recipient(),
                      request.reason(),
                      request.text(),
                      by.name(),
                      clock.millis())
                  .orElseThrow();
          Handover asked = find(sql, id).orElseThrow();
          tell(sql, asked, Action.EXPORT_REQUESTED, Map.of("reason", asked.reason()), by);
          return asked;
        });
  }

  private static @Nullable String number(About about) {
    return switch (about) {
      case About.Case one -> one.number().canonical();
      case About.Report report -> null;
      case About.Suspect suspect -> null;
    };
  }

  private static String period(About about) {
    return about instanceof About.Report report ? report.period() : "";
  }

  /** A case and a page have their own, which may change. */
  private static String office(About about) {
    return about instanceof About.Report report ? report.office() : "";
  }

  private static long suspect(About about) {
    return about instanceof About.Suspect suspect ? suspect.id() : 0;
  }

  /**
   * Writes down the consent to those bytes, which were made of that material.
   *
   * @return empty when that was changed since
   */
  Optional<Decision> approve(Handover handover, Material made, Sha256 digest, Account by)
      throws IOException {
    return state.write(
        "approve a handover",
        sql ->
            made.isAsItWas(sql)
                ? Optional.of(
                    decide(sql, handover.id(), Handover.State.APPROVED, "", digest.value(), by))
                : Optional.empty());
  }

  Decision refuse(Handover handover, String reason, Account by) throws IOException {
    return state.write(
        "refuse a handover",
        sql -> decide(sql, handover.id(), Handover.State.REFUSED, reason, "", by));
  }

  private Decision decide(
      Sql sql, long id, Handover.State decided, String refusal, String digest, Account by)
      throws SQLException {
    int changed =
        sql.update(
            HandoverRow.DECIDE, decided.name(), by.name(), clock.millis(), refusal, digest, id);
    if (changed == 0) {
      return new Decision.Not(Decision.Hindrance.DECIDED);
    }
    Handover handover = find(sql, id).orElseThrow();
    boolean isApproved = decided == Handover.State.APPROVED;
    tell(
        sql,
        handover,
        isApproved ? Action.EXPORT_APPROVED : Action.EXPORT_REFUSED,
        isApproved ? Map.of("sha256", digest) : Map.of("reason", refusal),
        by);
    return new Decision.Done(handover);
  }

  /** Writes down that those bytes are given out, before they are. */
  void fetched(Handover handover, Sha256 digest, boolean isDraft, Account by) throws IOException {
    String draft = isDraft ? "yes" : "no";
    state.write(
        "note a fetch",
        sql -> {
          Map<String, String> details = Map.of("sha256", digest.value(), "draft", draft);
          tell(sql, handover, Action.EXPORTED, details, by);
          return true;
        });
  }

  /** Writes down that the program has sent it. */
  void delivered(Handover handover) throws IOException {
    state.write(
        "note a delivery",
        sql ->
            sql.update(
                "UPDATE handover SET delivered_at = ? WHERE id = ?",
                clock.millis(),
                handover.id()));
  }

  private void tell(Sql sql, Handover handover, Action action, Map<String, String> more, Account by)
      throws SQLException {
    Map<String, String> details = new TreeMap<>(more);
    details.put("handover", String.valueOf(handover.id()));
    details.put("kind", handover.kind().name());
    details.put("recipient", handover.recipient());
    if (handover.about() instanceof About.Report report) {
      details.put("office", report.office());
    }
    audit.append(sql, new AuditEvent(by.name(), action, handover.about().auditSubject(), details));
  }

  private static Optional<Handover> find(Sql sql, long id) throws SQLException {
    return sql.one("SELECT * FROM handover WHERE id = ?", HandoverRow::handover, id);
  }
}
