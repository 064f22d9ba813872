package rasoat.console.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.console.review.QueueRow;
import rasoat.console.review.ReviewState;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.Platform;

/**
 * A page of the queue.
 *
 * @param next what to send as {@code after} for the page behind it; absent on the last one
 */
record QueueAnswer(List<Item> findings, Optional<Long> next) {

  QueueAnswer {
    findings = List.copyOf(findings);
  }

  /**
   * Copies with one conclusion.
   *
   * @param id the finding shown for all
   * @param withheld whether no more is said than that it is there, its time, place and mark
   */
  record Item(
      String id,
      long cluster,
      Kind kind,
      SecrecyLevel secrecy,
      Severity severity,
      Strength strength,
      double score,
      boolean withheld,
      Optional<String> document,
      Optional<String> number,
      String explanation,
      List<Platform> platforms,
      int copies,
      boolean flood,
      Instant firstPostedAt,
      Instant lastPostedAt,
      ReviewState state,
      boolean waits) {

    static Item of(QueueRow row) {
      boolean secret = row.isWithheld() || row.secrecy().isSecret() || isCritical(row);
      return new Item(
          row.face(),
          row.id().value(),
          row.kind(),
          row.secrecy(),
          row.severity(),
          row.strength(),
          row.score(),
          row.isWithheld(),
          row.document(),
          secret ? Optional.empty() : row.number(),
          secret ? "" : row.explanation(),
          row.platforms(),
          row.size(),
          row.flood(),
          row.firstPostedAt(),
          row.lastPostedAt(),
          row.state(),
          row.waits());
    }

    private static boolean isCritical(QueueRow row) {
      return row.severity() == Severity.CRITICAL;
    }
  }
}
