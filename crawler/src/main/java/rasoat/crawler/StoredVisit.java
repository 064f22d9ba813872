package rasoat.crawler;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.Seen;
import rasoat.crawler.store.Unfinished.Held;
import rasoat.crawler.store.VisitCounts;
import rasoat.model.port.CaptureQueue;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;

/** A visit whose posts go into the queue and then into the memory, counted on the way. */
final class StoredVisit implements Visit {

  private static final Logger LOG = LoggerFactory.getLogger(StoredVisit.class);

  /** After that a picture that could not be had is tried again; the wait doubles. */
  private static final Duration RETRY = Duration.ofMinutes(10);

  private static final int TRIES = 6;
  private static final VisitCounts UNCHANGED = new VisitCounts(0, 0, 1, 0, 0, 0, 0);
  private static final int MOST_FINISHED = 1000;

  private final String source;
  private final CrawlStore store;
  private final CaptureQueue queue;
  private final InstantSource clock;
  private final BooleanSupplier isOver;
  private Pictures pictures = (capture, fresh, problems) -> capture;
  private String cursor;
  private VisitCounts counts = VisitCounts.NONE;

  StoredVisit(
      String source,
      String cursor,
      CrawlStore store,
      CaptureQueue queue,
      InstantSource clock,
      BooleanSupplier isOver) {
    this.source = source;
    this.cursor = cursor;
    this.store = store;
    this.queue = queue;
    this.clock = clock;
    this.isOver = isOver;
  }

  /** From here on what posts carry is fetched. */
  void fetching(Pictures pictures) {
    this.pictures = pictures;
  }

  /** What came so far. */
  VisitCounts counts() {
    return counts;
  }

  @Override
  public String cursor() {
    return cursor;
  }

  @Override
  public boolean isKnown(PostKey key) throws IOException {
    return store.posts().isKnown(key);
  }

  @Override
  public void post(Capture capture, FreshAddress fresh) throws IOException {
    Seen seen = store.posts().compare(capture);
    if (seen == Seen.UNCHANGED) {
      counts = counts.plus(UNCHANGED);
      return;
    }
    Capture found = seen == Seen.EDITED ? capture.in(PostState.EDITED) : capture;
    Capture fetched = pictures.fetch(found, fresh, this::problem);
    if (seen == Seen.FULLER && !isFuller(fetched)) {
      counts = counts.plus(UNCHANGED);
      return;
    }
    if (isWaiting(fetched)) {
      store.unfinished().hold(source, fetched, 1, clock.instant().plus(RETRY));
      store.posts().record(fetched);
    } else {
      // An earlier revision that still waits would otherwise come after this one.
      store.unfinished().replace(fetched, clock.instant());
      handOn(fetched);
    }
    counts = counts.plus(counted(seen, fetched));
  }

  /**
   * Whether there is more of it than before. What still waits is held already, or was given up:
   * held once more, its tries would never end.
   */
  private boolean isFuller(Capture fetched) throws IOException {
    return !isWaiting(fetched) && store.posts().compare(fetched) != Seen.UNCHANGED;
  }

  private void handOn(Capture capture) throws IOException {
    queue.put(capture);
    store.posts().record(capture);
    store.unfinished().release(capture.key());
  }

  /** Tries to get the pictures that could not be had before; after some tries goes on without. */
  void finish(PostSource platform) throws IOException {
    for (Held held : store.unfinished().due(source, clock.instant(), MOST_FINISHED)) {
      if (isOver()) {
        return;
      }
      PostKey key = held.capture().key();
      Capture fetched =
          pictures.fetch(held.capture(), old -> platform.freshAddress(key, old), this::problem);
      if (isWaiting(fetched) && held.tries() < TRIES) {
        Duration wait = RETRY.multipliedBy(1L << held.tries());
        store.unfinished().hold(source, fetched, held.tries() + 1, clock.instant().plus(wait));
      } else {
        handOn(givenUp(fetched));
      }
    }
  }

  private static boolean isWaiting(Capture capture) {
    return capture.attachments().stream()
        .anyMatch(one -> one.state() == FetchState.WAITING && one.kind().isWorthReading());
  }

  private static Capture givenUp(Capture capture) {
    return capture.with(
        capture.attachments().stream()
            .map(one -> one.state() == FetchState.WAITING ? one.failed(FetchState.MISSING) : one)
            .toList());
  }

  private static VisitCounts counted(Seen seen, Capture capture) {
    long kept = capture.attachments().stream().filter(one -> one.kept().isPresent()).count();
    long missing = capture.attachments().stream().filter(StoredVisit::isMissing).count();
    return seen == Seen.NEW
        ? new VisitCounts(1, 0, 0, 0, kept, missing, 0)
        : new VisitCounts(0, 1, 0, 0, kept, missing, 0);
  }

  /** What is worth nothing to us is not missed. */
  private static boolean isMissing(Attachment attachment) {
    return attachment.kept().isEmpty() && attachment.kind().isWorthReading();
  }

  @Override
  public void gone(PostKey key, boolean deleted) throws IOException {
    PostState state = deleted ? PostState.DELETED : PostState.GONE;
    if (store.posts().gone(key, state, clock.instant())) {
      counts = counts.plus(new VisitCounts(0, 0, 0, 1, 0, 0, 0));
    }
  }

  @Override
  public void reached(String cursor) throws IOException {
    if (!cursor.equals(this.cursor)) {
      store.sources().saveCursor(source, cursor);
      this.cursor = cursor;
    }
  }

  @Override
  public void problem(String reason) {
    counts = counts.plus(new VisitCounts(0, 0, 0, 0, 0, 0, 1));
    LOG.warn("source {}: {}", source, reason);
  }

  @Override
  public boolean isOver() {
    return isOver.getAsBoolean() || Thread.currentThread().isInterrupted();
  }
}
