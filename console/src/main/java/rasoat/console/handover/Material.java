package rasoat.console.handover;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.casefile.BulletinCheck;
import rasoat.console.casefile.CaseEvent;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.Operator;
import rasoat.console.casefile.Tier;
import rasoat.console.handover.Decision.Hindrance;
import rasoat.console.store.Previews;
import rasoat.database.Sql;
import rasoat.model.port.KeptFinding;

/** What the bytes are made of, as one account sees it at one moment. */
sealed interface Material {

  /** What hinders that it leaves as that kind, whoever consents. */
  Optional<Hindrance> hindrance(ExportKind kind, String text);

  /** Whether that account may not decide on it. */
  boolean isClosedTo(Account by);

  /**
   * The bytes that would leave.
   *
   * @param draftMark printed on papers that are not approved yet; empty otherwise
   * @return empty when nothing can be made of it for that account any more
   */
  Optional<byte[]> bytes(Handover handover, String draftMark) throws IOException;

  /** Whether it may be consented to as it was looked at. */
  boolean isAsItWas(Sql sql) throws SQLException;

  /** A case, with its findings and its history. */
  record OfCase(
      CaseFile file,
      List<KeptFinding> findings,
      List<CaseEvent> history,
      Operator operator,
      Previews previews,
      Instant at)
      implements Material {

    @Override
    public Optional<Hindrance> hindrance(ExportKind kind, String text) {
      if (!file.hasHead()) {
        return Optional.of(Hindrance.NO_HEAD);
      }
      boolean isNaming = kind == ExportKind.BULLETIN && !BulletinCheck.namesNobody(text, findings);
      return isNaming ? Optional.of(Hindrance.NAMES_IN_BULLETIN) : Optional.empty();
    }

    /** A finding may have turned out to be secret since the case was opened. */
    @Override
    public boolean isClosedTo(Account by) {
      boolean isSecret =
          file.tier() == Tier.STATE_SECRET
              || findings.stream().anyMatch(it -> it.finding().isSecret());
      return isSecret && !by.cleared();
    }

    @Override
    public Optional<byte[]> bytes(Handover handover, String draftMark) throws IOException {
      Exported what =
          new Exported(
              file,
              findings,
              history,
              handover.text(),
              handover.recipient(),
              operator,
              previews,
              draftMark,
              at);
      return Optional.of(Renderers.of(handover.kind()).bytes(what));
    }

    @Override
    public boolean isAsItWas(Sql sql) throws SQLException {
      return sql.exists(
          "SELECT 1 FROM case_file WHERE number = ? AND version = ?",
          file.number().canonical(),
          file.revision().version());
    }
  }

  /** A page that seems an agency's. Nobody is told of it unless somebody decided that it is one. */
  record OfSuspect(
      About.Suspect suspect, SuspectLetters.Page page, SuspectLetters letters, Account by)
      implements Material {

    @Override
    public Optional<Hindrance> hindrance(ExportKind kind, String text) {
      return page.isToBeTold() ? Optional.empty() : Optional.of(Hindrance.NOT_DECIDED);
    }

    /** Anybody may see the page. */
    @Override
    public boolean isClosedTo(Account other) {
      return false;
    }

    @Override
    public Optional<byte[]> bytes(Handover handover, String draftMark) throws IOException {
      return letters.letter(handover, draftMark, by);
    }

    @Override
    public boolean isAsItWas(Sql sql) throws SQLException {
      return sql.exists(
          "SELECT 1 FROM suspect_page WHERE id = ? AND version = ?", suspect.id(), page.version());
    }
  }

  /** Figures of a period. They have no version: each file holds them as of one moment. */
  record OfReport(About.Report report, PeriodReports reports, Account by) implements Material {

    @Override
    public Optional<Hindrance> hindrance(ExportKind kind, String text) {
      return Optional.empty();
    }

    /** There is nothing of a document in a figure. */
    @Override
    public boolean isClosedTo(Account other) {
      return false;
    }

    @Override
    public Optional<byte[]> bytes(Handover handover, String draftMark) throws IOException {
      return reports.file(report, handover.kind(), draftMark, by);
    }

    @Override
    public boolean isAsItWas(Sql sql) {
      return true;
    }
  }
}
