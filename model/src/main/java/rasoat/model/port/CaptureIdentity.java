package rasoat.model.port;

import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/**
 * Tells captures apart that a queue has to hold each: by key, revision and state, and by the bytes
 * that were kept. The last, because a capture whose pictures could not be had must not keep out a
 * later one that has them; they share a revision.
 */
public record CaptureIdentity(String value) {

  /** The identity of that capture. */
  public static CaptureIdentity of(Capture capture) {
    StringBuilder value = new StringBuilder();
    value.append(capture.key()).append('|').append(capture.revision());
    value.append('|').append(capture.state());
    for (Attachment attachment : capture.attachments()) {
      value.append('|').append(attachment.kept().map(Sha256::value).orElse(""));
    }
    return new CaptureIdentity(value.toString());
  }
}
