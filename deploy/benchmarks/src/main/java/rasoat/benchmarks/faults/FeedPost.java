package rasoat.benchmarks.faults;

import java.time.Instant;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;

/**
 * A post of the local platform.
 *
 * @param picture empty for none
 */
record FeedPost(String channel, int id, Instant time, Shows shows, String text, byte[] picture) {

  /** What a post shows. */
  enum Shows {
    WORDS,
    PICTURE,
    HARMLESS_PAPER,
    /** A registered document that is not public. */
    KNOWN,
    /** An unknown document with a secrecy mark. */
    SECRET;

    boolean isFlagged() {
      return this == KNOWN || this == SECRET;
    }
  }

  PostKey key() {
    return new PostKey(Platform.TELEGRAM, channel, Integer.toString(id));
  }

  boolean hasPicture() {
    return picture.length > 0;
  }

  Sha256 digest() {
    return Sha256.of(picture);
  }
}
