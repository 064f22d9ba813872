package rasoat.crawler.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.database.Database;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Sha256;

/** The posts that came in: which they are, never what was in them. Safe for many threads. */
public final class SeenPosts {

  /** How long a post without a finding is remembered unless told otherwise. */
  public static final Duration RETENTION = Duration.ofDays(3);

  /** The reason why a post was forgotten that showed a state secret. */
  public static final String STATE_SECRET = "state secret";

  private final Database database;
  private final Clock clock;
  private final Duration retention;

  SeenPosts(Database database, Clock clock, Duration retention) {
    this.database = database;
    this.clock = clock;
    this.retention = retention;
  }

  /** Whether a post of that key was recorded before, in any state, forgotten ones included. */
  public boolean isKnown(PostKey key) throws IOException {
    return database.read(
        "look up " + key,
        sql ->
            PostTable.find(sql, key).isPresent() || DeletionTable.revision(sql, key).isPresent());
  }

  /**
   * What the capture is to what is remembered; changes nothing. Attachments still to be fetched
   * count as if they could be had.
   */
  public Seen compare(Capture capture) throws IOException {
    return database.read("look up " + capture.key(), sql -> PostTable.compare(sql, capture));
  }

  /**
   * Remembers the capture, and the digests of its raw bytes and of its attachments, in one step; of
   * one that is unchanged only that it was seen now. What is recorded counts as handed on, so
   * whoever hands captures on does that first.
   */
  public Seen record(Capture capture) throws IOException {
    Instant now = clock.instant();
    return database.write(
        "remember " + capture.key(),
        sql -> PostTable.record(sql, capture, now, now.plus(retention)));
  }

  /** The post is not there any more; false when it is not remembered, or that is known. */
  public boolean gone(PostKey key, PostState state, Instant at) throws IOException {
    return database.write(
        "note that it is gone: " + key, sql -> PostTable.gone(sql, key, state, at));
  }

  /** The post has a finding: it is not forgotten until {@link #release}. False when it was. */
  public boolean keep(PostKey key) throws IOException {
    return database.write("keep " + key, sql -> PostTable.flag(sql, key, true));
  }

  /** The post has no finding any more; false when it is not remembered. */
  public boolean release(PostKey key) throws IOException {
    return database.write("release " + key, sql -> PostTable.flag(sql, key, false));
  }

  /** At most so many posts without a finding whose time is over, the oldest first. */
  public List<PostKey> expired(Instant now, int limit) throws IOException {
    return database.read("list posts to forget", sql -> PostTable.expired(sql, now, limit));
  }

  /**
   * Forgets the post and records that, in one step; empty when it is not remembered or has a
   * finding. Its bytes may be removed from their store once nothing {@linkplain #isReferenced
   * refers} to them.
   *
   * @param reason for a person; without anything of the post
   */
  public Optional<Deletion> forget(PostKey key, String reason) throws IOException {
    return database.write(
        "forget " + key, sql -> DeletionTable.forget(sql, key, reason, clock.instant()));
  }

  /**
   * Forgets the post of that capture in any case: with a finding, and before it was recorded, which
   * then changes nothing any more. Bytes are treated as above.
   *
   * @return with the bytes of the capture among its digests, also when it was forgotten before
   */
  public Deletion forget(Capture capture, String reason) throws IOException {
    return database.write(
        "forget " + capture.key(),
        sql -> DeletionTable.forget(sql, capture, reason, clock.instant()));
  }

  /**
   * Forgets the post in any case, with a finding or without; empty when it is not remembered. Bytes
   * are treated as above.
   */
  public Optional<Deletion> forgetFlagged(PostKey key, String reason) throws IOException {
    return database.write(
        "forget " + key, sql -> DeletionTable.forgetFlagged(sql, key, reason, clock.instant()));
  }

  /** Whether that very revision came before, and was forgotten for a state secret. */
  public boolean isSecret(Capture capture) throws IOException {
    return forgottenFor(capture).filter(reason -> reason.startsWith(STATE_SECRET)).isPresent();
  }

  /** Why that very revision was forgotten; empty when it was not, or came again since. */
  public Optional<String> forgottenFor(Capture capture) throws IOException {
    return database.read("look up " + capture.key(), sql -> DeletionTable.reason(sql, capture));
  }

  /** The deletions at that time or later, in order. */
  public List<Deletion> deletionsSince(Instant time) throws IOException {
    return database.read("list deletions", sql -> DeletionTable.since(sql, time));
  }

  /** Those bytes are no post's any more: one of those that came with them shows a state secret. */
  public void disown(Sha256 digest) throws IOException {
    database.write("disown bytes", sql -> PostTable.disown(sql, digest));
  }

  /** Whether any remembered post needs those bytes. */
  public boolean isReferenced(Sha256 digest) throws IOException {
    return database.read("look up bytes", sql -> PostTable.refersTo(sql, digest));
  }
}
