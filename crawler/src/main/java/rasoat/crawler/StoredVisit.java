package rasoat.crawler;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.source.Budget;
import rasoat.crawler.source.FetchedCapture;
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

  /** A host rests for an hour as a rule, so it may do so for some days. */
  private static final int RESTS = 100;

  /** A post that waits for longer goes on without, and once more when all of it came. */
  private static final Duration HELD_BACK = Duration.ofHours(1);

  private static final VisitCounts UNCHANGED = new VisitCounts(0, 0, 1, 0, 0, 0, 0);
  private static final int MOST_FINISHED = 1000;

  private final String source;
  private final CrawlStore store;
  private final CaptureQueue queue;
  private final InstantSource clock;
  private final Budget budget;
  private final Instant begun;
  private final BooleanSupplier isOver;
  private Pictures pictures = (capture, fresh, problems) -> FetchedCapture.of(capture);
  private String cursor;
  private VisitCounts counts = VisitCounts.NONE;

  StoredVisit(
      String source,
      String cursor,
      CrawlStore store,
      CaptureQueue queue,
      InstantSource clock,
      Budget budget,
      BooleanSupplier isOver) {
    this.source = source;
    this.cursor = cursor;
    this.store = store;
    this.queue = queue;
    this.clock = clock;
    this.budget = budget;
    this.begun = clock.instant();
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
      if (store.posts().isSecret(capture)) {
        queue.put(capture); // Its bytes came once more: whoever takes it removes them.
      }
      return;
    }
    Capture found = seen == Seen.EDITED ? capture.in(PostState.EDITED) : capture;
    FetchedCapture fetched = pictures.fetch(found, fresh, this::problem);
    if (seen == Seen.FULLER && !isFuller(fetched)) {
      counts = counts.plus(UNCHANGED);
      return;
    }
    if (fetched.isWaiting()) {
      hold(Held.at(fetched.capture()), fetched);
      store.posts().record(fetched.capture());
    } else {
      // An earlier revision that still waits would otherwise come after this one.
      store.unfinished().replace(fetched.capture(), clock.instant());
      handOn(fetched.capture());
    }
    counts = counts.plus(counted(seen, fetched.capture()));
  }

  /**
   * Whether there is more of it than before. What still waits is held already, or was given up:
   * held once more, its tries would never end.
   */
  private boolean isFuller(FetchedCapture fetched) throws IOException {
    return !fetched.isWaiting() && store.posts().compare(fetched.capture()) != Seen.UNCHANGED;
  }

  /** Holds what came of another try until the next one. */
  private void hold(Held before, FetchedCapture fetched) throws IOException {
    Instant now = clock.instant();
    Held held = before.tried(fetched.capture(), fetched.rest().isPresent());
    Instant retry = now.plus(RETRY.multipliedBy(1L << Math.max(0, held.tries() - 1)));
    Instant next = fetched.rest().filter(retry::isBefore).orElse(retry);
    store.unfinished().hold(source, held, next);
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
      FetchedCapture fetched =
          pictures.fetch(held.capture(), old -> platform.freshAddress(key, old), this::problem);
      if (fetched.isWaiting() && held.tries() < TRIES && held.rests() < RESTS) {
        hold(goneOn(held, fetched.capture()), fetched);
      } else if (isNews(held, fetched.capture())) {
        handOn(givenUp(fetched.capture()));
      } else {
        store.unfinished().release(key);
      }
    }
  }

  private Duration age(Held held) {
    return Duration.between(held.capture().provenance().at(), clock.instant());
  }

  /** What was held back for long enough goes on as far as it came. */
  private Held goneOn(Held held, Capture capture) throws IOException {
    if (held.isHandedOn() || age(held).compareTo(HELD_BACK) < 0) {
      return held;
    }
    queue.put(capture);
    store.posts().record(capture);
    return held.handedOn();
  }

  /**
   * Whether it is worth going on. Of what went on before: only with more pictures, and unless it
   * was forgotten meanwhile, such as for a state secret on one of them.
   */
  private boolean isNews(Held held, Capture capture) throws IOException {
    return !held.isHandedOn() || store.posts().compare(givenUp(capture)) != Seen.UNCHANGED;
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
    return isSpent() || isOver.getAsBoolean() || Thread.currentThread().isInterrupted();
  }

  /** Whether it took as long, or brought as much, as it may. */
  boolean isSpent() {
    return clock.instant().isAfter(begun.plus(budget.time()))
        || counts.added() + counts.edited() >= budget.posts();
  }
}
