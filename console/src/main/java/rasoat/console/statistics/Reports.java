package rasoat.console.statistics;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.chart.Period;
import rasoat.console.review.Scope;
import rasoat.model.post.Post;

/** Báo cáo định kỳ: for whoever asks, of no more than its office scope (requirement R23). */
final class Reports {

  private final Statistics statistics;
  private final Issuer issuer;

  Reports(Statistics statistics, Issuer issuer) {
    this.statistics = statistics;
    this.issuer = issuer;
  }

  /** Those that can be made now, the last first. */
  List<ReportPeriod> periods(Instant now) throws IOException {
    LocalDate today = LocalDate.ofInstant(now, Post.VIETNAM);
    LocalDate first =
        statistics.since().map(time -> LocalDate.ofInstant(time, Post.VIETNAM)).orElse(today);
    LocalDate oldest = today.minusYears(Span.MOST_YEARS);
    return ReportPeriod.between(first.isBefore(oldest) ? oldest : first, today);
  }

  /** The offices that account may ask for a report of. */
  List<String> offices(Account account) throws IOException {
    return statistics.offices(Scope.of(account));
  }

  /**
   * A report.
   *
   * @param office empty for all that the account sees
   * @return empty when the period has not begun, or the office is not there for that account
   */
  Optional<Report> of(ReportPeriod period, String office, Account account, Instant now)
      throws IOException {
    LocalDate today = LocalDate.ofInstant(now, Post.VIETNAM);
    if (!period.hasBegun(today) || !mayAsk(office, account)) {
      return Optional.empty();
    }
    Scope scope = office.isEmpty() ? Scope.of(account) : new Scope(office);
    Figures figures = statistics.of(new Asked(period.span(), Period.MONTH, scope));
    String named = Optional.ofNullable(scope.office()).orElse("");
    return Optional.of(new Report(period, named, period.isOver(today), figures, issuer, now));
  }

  private boolean mayAsk(String office, Account account) throws IOException {
    return office.isEmpty() || offices(account).contains(office);
  }
}
