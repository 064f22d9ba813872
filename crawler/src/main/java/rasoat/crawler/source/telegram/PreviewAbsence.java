package rasoat.crawler.source.telegram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rasoat.crawler.source.Visit;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

/** Posts that were known and do not stand on the newest page any more. */
record PreviewAbsence(TelegramPreview channel, Visit visit) {

  /** So many posts are looked at in one visit at most. */
  private static final int MOST_LOOKS = 5;

  /** The newest page shows about twenty, and an album hides up to ten. */
  private static final int WINDOW = 200;

  /** Looks at what is missing; a post is deleted when it was not there in two visits. */
  PreviewCursor seek(List<PreviewMessage> messages, PreviewCursor known) throws IOException {
    SortedSet<Long> missed = new TreeSet<>(known.missed());
    SortedSet<Long> gone = new TreeSet<>(known.gone());
    int looks = 0;
    for (PostKey key : missing(messages, known)) {
      if (looks++ == MOST_LOOKS) {
        break;
      }
      long id = Long.parseLong(key.post());
      Optional<PreviewPage> page = channel.look(key);
      if (page.isPresent() && !page.get().isNotFound()) {
        missed.remove(id);
      } else if (page.isPresent() && !missed.add(id)) {
        missed.remove(id);
        gone.add(id);
        visit.gone(key, true);
      }
    }
    gone.removeIf(id -> id < messages.getLast().id());
    return known.without(missed, gone);
  }

  private List<PostKey> missing(List<PreviewMessage> messages, PreviewCursor known)
      throws IOException {
    Set<Long> there = messages.stream().map(PreviewMessage::id).collect(Collectors.toSet());
    SortedSet<Long> missing = new TreeSet<>(known.missed());
    long last = Math.max(messages.getFirst().id(), Math.max(known.floor(), known.high()));
    for (long id = Math.max(messages.getLast().id(), last - WINDOW); id <= last; id++) {
      if (!there.contains(id) && !known.gone().contains(id)) {
        missing.add(id);
      }
    }
    List<PostKey> keys = new ArrayList<>();
    for (long id : missing) {
      PostKey key =
          new PostKey(Platform.TELEGRAM, messages.getFirst().channel(), Long.toString(id));
      if (visit.isKnown(key)) {
        keys.add(key);
      }
    }
    return keys;
  }
}
