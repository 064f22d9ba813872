package rasoat.crawler.store;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Sha256;

/** The posts that came in: which they are, never what was in them. Safe for many threads. */
public final class SeenPosts {

  /** How long a post without a finding is remembered unless told otherwise. */
  public static final Duration RETENTION = Duration.ofHours(72);

  /** Whether a post of that key was recorded before, in any state, forgotten ones included. */
  public boolean isKnown(PostKey key) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** What the capture is to what is remembered; changes nothing. */
  public Seen compare(Capture capture) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Remembers the capture, the digests of its raw bytes and of its attachments, in one step.
   * Whoever hands captures on does that first: what is recorded counts as handed on.
   */
  public Seen record(Capture capture) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The post is not there any more; false when it is not remembered. */
  public boolean gone(PostKey key, PostState state, Instant at) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The post has a finding: it is not forgotten until {@link #release}. */
  public boolean keep(PostKey key) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The post has no finding any more. */
  public boolean release(PostKey key) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** At most so many posts without a finding whose time is over, the oldest first. */
  public List<PostKey> expired(Instant now, int limit) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Forgets the post and records that, in one step; empty when it is not remembered or has a
   * finding. Its bytes may be removed from their store once nothing {@linkplain #isReferenced
   * refers} to them.
   *
   * @param reason for a person; without anything of the post
   */
  public Optional<Deletion> forget(PostKey key, String reason) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The deletions at that time or later, in order. */
  public List<Deletion> deletionsSince(Instant time) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Whether any remembered post needs those bytes. */
  public boolean isReferenced(Sha256 digest) throws IOException {
    throw new UnsupportedOperationException();
  }
}
