package rasoat.deploy;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.EndedVisit;
import rasoat.model.post.Post;

/** How outcomes and times of visits are called in tables. */
final class SourceRows {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Post.VIETNAM);

  private SourceRows() {}

  static String word(VisitOutcome outcome) {
    return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Why a visit did not come to its end, in a line of its own: a column would cut it off. */
  static Optional<String> reason(EndedVisit visit) {
    String reason = reason(visit.outcome());
    return reason.isEmpty() ? Optional.empty() : Optional.of(visit.source() + ": " + reason);
  }

  private static String reason(VisitOutcome outcome) {
    return switch (outcome) {
      case VisitOutcome.Completed() -> "";
      case VisitOutcome.Deferred(Instant until, String reason) ->
          reason + "; until " + TIME.format(until);
      case VisitOutcome.Failed(String reason) -> reason;
      case VisitOutcome.Stopped(String reason, String task) -> reason + "; to do: " + task;
      case VisitOutcome.Closed(String reason) -> reason;
    };
  }

  /** In Vietnamese time. */
  static String time(Instant time) {
    return TIME.format(time);
  }
}
