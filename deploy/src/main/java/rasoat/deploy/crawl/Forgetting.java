package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.crawler.custody.Event;
import rasoat.crawler.source.inbox.InboxSource;
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
 * @param inboxes where files may lie that were taken in
 * @param fetched what visits asked for, until {@link #visited} is told that they ended
 */
record Forgetting(
    SeenPosts posts,
    FolderByteStore captures,
    Custody custody,
    Inboxes inboxes,
    Set<Sha256> fetched) {

  private static final int AT_ONCE = 500;

  /** Bytes that came again just now may be another post's that is recorded in a moment. */
  private static final Duration MOMENT = Duration.ofHours(1);

  private static final String TIME_OVER = "time over";
  private static final String STATE_SECRET = SeenPosts.STATE_SECRET;

  /** The words of the post are the document's: they stand in its raw bytes too. */
  private static final String IN_WORDS = STATE_SECRET + " in words";

  /** A captured post was judged: that was its finding. */
  void settle(Capture capture, Finding finding) throws IOException {
    if (finding.isFlagged()) {
      custody.flagged(capture, finding);
    }
    if (finding.isSecret()) {
      boolean inWords = finding.evidence().stream().anyMatch(each -> each.image() == null);
      forget(capture, inWords ? IN_WORDS : STATE_SECRET);
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
    Optional<String> forgotten =
        posts.forgottenFor(capture).filter(reason -> reason.startsWith(STATE_SECRET));
    boolean found = forgotten.isEmpty() && lacksBytes(capture) && custody.isFlagged(whole(capture));
    if (forgotten.isPresent() || (found && custody.isKeptWithoutText(whole(capture)))) {
      forget(capture, forgotten.orElse(STATE_SECRET));
    }
    return forgotten.isPresent() || found;
  }

  private void forget(Capture capture, String reason) throws IOException {
    List<Sha256> digests = posts.forget(capture, reason).digests();
    if (reason.equals(IN_WORDS)) {
      removeForAll(capture.provenance().raw());
    }
    remove(digests);
    clearInboxes(Set.of(capture.key().digest()));
  }

  /** That was judged again, and turns out to be a state secret. */
  void becameSecret(Finding finding) throws IOException {
    custody.becameSecret(FindingId.of(finding.post()));
    for (PostKey key : PostKey.writtenAs(finding.post().id())) {
      Optional<Deletion> deletion = posts.forgetFlagged(key, IN_WORDS);
      if (deletion.isPresent()) {
        for (Sha256 digest : deletion.get().digests()) {
          removeForAll(digest); // which of them holds the words is not known any more
        }
        clearInboxes(Set.of(key.digest()));
      }
    }
  }

  /**
   * Visits ended. Pages with nothing new on them go, for they may show again what is known as a
   * state secret; so does what state secrets since then came from in inboxes, for a post may be
   * judged before its file is put aside.
   */
  void visited(Instant since) throws IOException {
    for (Sha256 digest : fetched) {
      if (!posts.isReferenced(digest)) {
        custody.forgetRequest(digest);
        captures.remove(digest);
      }
      fetched.remove(digest);
    }
    clearInboxes(since);
  }

  private void clearInboxes(Instant since) throws IOException {
    Set<Sha256> secret =
        posts.deletionsSince(since).stream()
            .filter(deletion -> deletion.reason().startsWith(STATE_SECRET))
            .map(Deletion::key)
            .collect(Collectors.toSet());
    if (!secret.isEmpty()) {
      clearInboxes(secret);
    }
  }

  private void clearInboxes(Set<Sha256> secret) throws IOException {
    for (Path inbox : inboxes.now()) {
      InboxSource.drop(inbox, secret);
    }
  }

  /** Where people lay files, by the sources as they are set now. */
  @FunctionalInterface
  interface Inboxes {
    List<Path> now() throws IOException;
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
      if (!posts.isReferenced(digest)) {
        removeNow(digest);
      }
    }
  }

  /**
   * Also where other posts came with them; they are disowned, so that they go when they come again.
   */
  private void removeForAll(Sha256 digest) throws IOException {
    posts.disown(digest);
    removeNow(digest);
  }

  private void removeNow(Sha256 digest) throws IOException {
    if (captures.isPutBefore(digest, Instant.MAX)) {
      custody.quarantine(digest);
      custody.deleted(List.of(digest), Event.Deletion.STATE_SECRET);
      custody.forgetRequest(digest);
      captures.remove(digest);
    }
  }
}
