package rasoat.console.statistics;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.MessageSource;
import rasoat.console.PageWords;
import rasoat.console.account.Account;
import rasoat.console.handover.About;
import rasoat.console.handover.ExportKind;
import rasoat.console.handover.PeriodReports;

/** The files of reports, which leave by consent alone. */
final class ReportFiles implements PeriodReports {

  private final Reports reports;
  private final PageWords words;
  private final InstantSource clock;

  ReportFiles(Reports reports, MessageSource messages, InstantSource clock) {
    this.reports = reports;
    this.words = PageWords.vietnamese(messages);
    this.clock = clock;
  }

  @Override
  public Optional<byte[]> file(About.Report asked, ExportKind kind, String draftMark, Account by)
      throws IOException {
    Optional<ReportPeriod> period = ReportPeriod.named(asked.period());
    if (period.isEmpty()) {
      return Optional.empty();
    }
    return reports
        .of(period.get(), asked.office(), by, clock.instant())
        .map(report -> draftMark.isEmpty() ? report : report.marked(draftMark))
        .map(report -> ReportFormat.of(kind).bytes(report, words));
  }
}
