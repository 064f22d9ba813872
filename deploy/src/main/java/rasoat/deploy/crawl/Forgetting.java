package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.custody.Event;
import rasoat.crawler.store.Deletion;
import rasoat.crawler.store.SeenPosts;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.FolderByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;

/**
 * Keeps what was captured of a post for as long as it may be kept, and no longer: of flagged posts
 * until their case is over, of others for some days, of state secrets not at all.
 *
 * <p>A post is forgotten before its bytes are removed: when the machine stops in between, {@link
 * #sweep} removes them the next time.
 *
 * @param captures where the bytes lie
 * @param custody told of what is flagged
 */
record Forgetting(SeenPosts posts, FolderByteStore captures, Custody custody) {

  private static final int AT_ONCE = 500;

  /** Bytes that came again just now may be another post's that is recorded in a moment. */
  private static final Duration MOMENT = Duration.ofHours(1);

  private static final String TIME_OVER = "time over";
  private static final String STATE_SECRET = "state secret";

  /** A captured post was judged: that was its finding. */
  void settle(Capture capture, Finding finding) throws IOException {
    if (finding.isFlagged()) {
      custody.flagged(capture, finding);
    }
    if (finding.isSecret()) {
      remove(posts.forget(capture, STATE_SECRET).digests());
    } else if (finding.isFlagged()) {
      posts.keep(capture.key());
    }
  }

  /**
   * Whether that was judged and settled before, and nothing of it is left to be judged: it comes
   * once more when the machine stopped before it was taken from the queue, or when a backup is of a
   * moment before that. What was found stands; what was left of a state secret goes now.
   */
  boolean isSettled(Capture capture) throws IOException {
    boolean forgotten = posts.forgottenFor(capture).filter(STATE_SECRET::equals).isPresent();
    boolean found = !forgotten && lacksBytes(capture) && custody.isFlagged(whole(capture));
    if (forgotten || (found && custody.isKeptWithoutText(whole(capture)))) {
      remove(posts.forget(capture, STATE_SECRET).digests());
    }
    return forgotten || found;
  }

  private boolean lacksBytes(Capture capture) {
    return capture.attachments().stream()
        .map(Attachment::kept)
        .flatMap(Optional::stream)
        .anyMatch(digest -> captures.fileOf(digest).isEmpty());
  }

  /** The finding of the post as it was judged then: with all its pictures. */
  private static FindingId whole(Capture capture) {
    return FindingId.of(capture.post(digest -> Optional.of(Path.of(digest.value()))));
  }

  /** Forgets every post whose time is over; returns how many there were. */
  long expire(Instant now) throws IOException {
    long forgotten = 0;
    List<PostKey> expired = posts.expired(now, AT_ONCE);
    while (!expired.isEmpty()) {
      long before = forgotten;
      for (PostKey key : expired) {
        forgotten += expire(key, now) ? 1 : 0;
      }
      expired = forgotten == before ? List.of() : posts.expired(now, AT_ONCE);
    }
    return forgotten;
  }

  /** How many posts were forgotten since then because their time was over. */
  long expiredSince(Instant since) throws IOException {
    return posts.deletionsSince(since).stream()
        .filter(deletion -> deletion.reason().equals(TIME_OVER))
        .count();
  }

  /**
   * Removes bytes that came before that moment and belong to no post that is remembered: pages with
   * nothing new on them, and what was left when the machine stopped while forgetting.
   */
  void sweep(Instant moment) throws IOException {
    removeOld(captures.putBefore(moment), moment);
  }

  private boolean expire(PostKey key, Instant now) throws IOException {
    Optional<Deletion> deletion = posts.forget(key, TIME_OVER);
    if (deletion.isPresent()) {
      removeOld(deletion.get().digests(), now.minus(MOMENT));
    }
    return deletion.isPresent();
  }

  private void removeOld(List<Sha256> digests, Instant moment) throws IOException {
    for (Sha256 digest : digests) {
      if (!posts.isReferenced(digest) && captures.isPutBefore(digest, moment)) {
        captures.remove(digest);
      }
    }
  }

  /**
   * Of a state secret, whoever may want the same bytes a moment later. Told first: when the machine
   * stops in between, it is told twice rather than never.
   */
  private void remove(List<Sha256> digests) throws IOException {
    for (Sha256 digest : digests) {
      if (!posts.isReferenced(digest) && captures.isPutBefore(digest, Instant.MAX)) {
        custody.deleted(List.of(digest), Event.Deletion.STATE_SECRET);
        custody.forgetRequest(digest);
        captures.remove(digest);
      }
    }
  }
}
