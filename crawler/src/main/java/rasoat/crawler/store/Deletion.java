package rasoat.crawler.store;

import java.time.Instant;
import java.util.List;
import rasoat.model.post.Sha256;

/**
 * That a post was forgotten. Says nothing of what was in it.
 *
 * @param key the digest of its key
 * @param digests of the bytes that were kept for it, raw ones and attachments
 */
public record Deletion(Sha256 key, Instant at, String reason, List<Sha256> digests) {

  public Deletion {
    digests = List.copyOf(digests);
  }
}
