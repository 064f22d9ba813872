package rasoat.crawler.capture;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/**
 * A capture in its stored form: with names of its own, so that the program may change while stored
 * captures stay.
 *
 * @param version of this form
 */
record StoredCapture(
    int version,
    Platform platform,
    String source,
    String post,
    String group,
    String author,
    Instant time,
    TimePrecision precision,
    String text,
    String permalink,
    String repostOf,
    String replyTo,
    List<StoredAttachment> attachments,
    PostState state,
    Route route,
    String raw,
    Instant capturedAt) {

  static final int VERSION = 1;

  /**
   * An attachment.
   *
   * @param digest of its bytes; empty when there are none
   */
  record StoredAttachment(
      Attachment.Kind kind,
      String name,
      String address,
      Attachment.FetchState state,
      String digest) {

    static StoredAttachment of(Attachment attachment) {
      return new StoredAttachment(
          attachment.kind(),
          attachment.name(),
          attachment.address(),
          attachment.state(),
          attachment.kept().map(Sha256::value).orElse(""));
    }

    Attachment attachment() {

      @Nullable Sha256 bytes = digest.isEmpty() ? null : new Sha256(digest);
      return new Attachment(kind, name, address, state, bytes);
    }
  }

  static StoredCapture of(Capture capture) {
    return new StoredCapture(
        VERSION,
        capture.key().platform(),
        capture.key().source(),
        capture.key().post(),
        capture.group(),
        capture.author(),
        capture.time(),
        capture.precision(),
        capture.text(),
        capture.permalink(),
        capture.relation().repostOf(),
        capture.relation().replyTo(),
        capture.attachments().stream().map(StoredAttachment::of).toList(),
        capture.state(),
        capture.provenance().route(),
        capture.provenance().raw().value(),
        capture.provenance().at());
  }

  Capture capture() {
    return new Capture(
        new PostKey(platform, source, post),
        group,
        author,
        time,
        precision,
        text,
        permalink,
        new Relation(repostOf, replyTo),
        attachments.stream().map(StoredAttachment::attachment).toList(),
        state,
        new Provenance(route, new Sha256(raw), capturedAt));
  }
}
