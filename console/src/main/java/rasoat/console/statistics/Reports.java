package rasoat.console.statistics;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.chart.Period;
import rasoat.console.office.Office;
import rasoat.console.office.Offices;
import rasoat.console.review.Scope;
import rasoat.model.post.Post;

/** Báo cáo định kỳ: for whoever asks, of no more than its office scope (requirement R23). */
final class Reports {

  private final Statistics statistics;
  private final Offices offices;
  private final Issuer issuer;

  /**
   * @param issuer of consolidated reports; an office issues its own
   */
  Reports(Statistics statistics, Offices offices, Issuer issuer) {
    this.statistics = statistics;
    this.offices = offices;
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
  List<Office> offices(Account account) throws IOException {
    return offices.list(account);
  }

  /**
   * A report.
   *
   * @param asked an office; empty for all that the account sees
   * @return empty when the period has not begun, or the office is not there for that account
   */
  Optional<Report> of(ReportPeriod period, String asked, Account account, Instant now)
      throws IOException {
    LocalDate today = LocalDate.ofInstant(now, Post.VIETNAM);
    Scope scope = asked.isEmpty() ? Scope.of(account) : new Scope(asked);
    String id = Optional.ofNullable(scope.office()).orElse("");
    Optional<Office> office = id.isEmpty() ? Optional.empty() : offices.find(id, account);
    if (!period.hasBegun(today) || !asked.isEmpty() && office.isEmpty()) {
      return Optional.empty();
    }
    Figures figures = statistics.of(new Asked(period.span(), Period.MONTH, scope));
    boolean isOver = period.isOver(today);
    return Optional.of(
        new Report(
            period,
            id,
            office.map(Office::name).orElse(id),
            isOver,
            figures,
            office.map(Issuer::of).orElse(issuer),
            now,
            isOver ? "" : "Số liệu tạm tính"));
  }
}
