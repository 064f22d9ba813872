package rasoat.console.handover;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.CaseReading;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Operator;
import rasoat.console.store.Previews;
import rasoat.model.port.ByteStore;

/** Where the material of a handover is found, by whoever may see it. */
final class Materials {

  private final Cases cases;
  private final CaseReading reading;
  private final PeriodReports reports;
  private final SuspectLetters suspects;
  private final ByteStore bytes;
  private final Operator operator;
  private final InstantSource clock;

  Materials(
      Cases cases,
      CaseReading reading,
      PeriodReports reports,
      SuspectLetters suspects,
      ByteStore bytes,
      Operator operator,
      InstantSource clock) {
    this.cases = cases;
    this.reading = reading;
    this.reports = reports;
    this.suspects = suspects;
    this.bytes = bytes;
    this.operator = operator;
    this.clock = clock;
  }

  /** Empty when it is not there for that account. */
  Optional<Material> of(About about, Account by) throws IOException {
    if (!about.isFor(by)) {
      return Optional.empty();
    }
    return switch (about) {
      case About.Case one -> ofCase(one, by);
      case About.Report report ->
          by.seesOffice(report.office())
              ? Optional.of(new Material.OfReport(report, reports, by))
              : Optional.empty();
      case About.Suspect suspect ->
          suspects
              .page(suspect, by)
              .map(page -> new Material.OfSuspect(suspect, page, suspects, by));
    };
  }

  private Optional<Material> ofCase(About.Case one, Account by) throws IOException {
    Optional<CaseFile> found = cases.find(one.number(), by);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    CaseFile file = found.get();
    return Optional.of(
        new Material.OfCase(
            file,
            reading.findings(file.findings()),
            cases.history(file.number()),
            operator,
            new Previews(bytes),
            clock.instant()));
  }
}
