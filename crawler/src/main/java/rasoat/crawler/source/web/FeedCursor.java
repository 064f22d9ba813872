package rasoat.crawler.source.web;

import java.time.DateTimeException;
import java.time.Instant;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.crawler.fetch.Validators;

/**
 * What is known of the answer that was read last.
 *
 * @param raw its digest: some hosts forget their validators; empty at first
 * @param at when it came; {@link Instant#EPOCH} at first
 */
record FeedCursor(Validators validators, String raw, Instant at) {

  private static final FeedCursor START = new FeedCursor(Validators.NONE, "", Instant.EPOCH);

  static FeedCursor parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4) {
      return START;
    }
    try {
      return new FeedCursor(new Validators(lines[0], lines[1]), lines[2], Instant.parse(lines[3]));
    } catch (DateTimeException e) {
      return START;
    }
  }

  static FeedCursor after(Fetched answer) {
    return new FeedCursor(answer.validators(), answer.raw().value(), answer.at());
  }

  @Override
  public String toString() {
    return String.join("\n", validators.etag(), validators.lastModified(), raw, at.toString());
  }
}
