package rasoat.crawler.source;

import java.time.Instant;
import java.util.Optional;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;

/**
 * A capture whose attachments were asked for.
 *
 * @param rest until when a host did not want to be asked, so that it was not; empty when all were
 */
public record FetchedCapture(Capture capture, Optional<Instant> rest) {

  /** One of which nothing is at rest. */
  public static FetchedCapture of(Capture capture) {
    return new FetchedCapture(capture, Optional.empty());
  }

  /** Whether something that is worth reading may still come. */
  public boolean isWaiting() {
    return capture.attachments().stream()
        .anyMatch(one -> one.state() == FetchState.WAITING && one.kind().isWorthReading());
  }
}
