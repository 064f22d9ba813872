package rasoat.deploy.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import rasoat.crawler.imported.InputProblem;
import rasoat.crawler.imported.PostReader;
import rasoat.detector.Judgement;
import rasoat.model.finding.Finding;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.Delivery;
import rasoat.model.port.FindingSink;
import rasoat.model.post.Capture;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/**
 * The posts that wait in a queue, until it is empty. A post is taken from the queue for good when
 * what came of it is kept: as the report of a scan, this hears of each in the order of reading.
 */
public final class QueuedPosts implements PostReader, ScanReport {

  private static final Duration SHARE = Duration.ofSeconds(10);

  private final CaptureQueue queue;
  private final Function<Sha256, Optional<Path>> files;
  private final Settlement settlement;
  private final ScanReport report;
  private final Queue<Delivery> underWay = new ConcurrentLinkedQueue<>();
  private Optional<Throwable> failure = Optional.empty();

  /**
   * The posts of that queue.
   *
   * @param files where kept bytes lie
   * @param settlement of each finding
   * @param report told the same
   */
  public QueuedPosts(
      CaptureQueue queue,
      Function<Sha256, Optional<Path>> files,
      Settlement settlement,
      ScanReport report) {
    this.queue = queue;
    this.files = files;
    this.settlement = settlement;
    this.report = report;
  }

  @Override
  public void read(Consumer<? super Post> posts, Consumer<? super InputProblem> problems)
      throws IOException {
    for (Optional<Delivery> next = take(); next.isPresent(); next = take()) {
      begin(next.get(), posts);
    }
  }

  /** A picture that is damaged or gone would make its post look harmless: that is not judged. */
  private void begin(Delivery delivery, Consumer<? super Post> posts) throws IOException {
    Capture capture = delivery.capture();
    if (settlement.isSettled(capture)) {
      delivery.done();
      return;
    }
    Post post = capture.post(files);
    long captured = captured(capture);
    if (post.images().size() < captured) {
      delivery.fail(
          "expected %d pictures as they were captured, got %d: the others are damaged or gone"
              .formatted(captured, post.images().size()));
      return;
    }
    underWay.add(delivery);
    posts.accept(post);
  }

  private static long captured(Capture capture) {
    return capture.attachments().stream()
        .filter(one -> one.kind().isWorthReading() && one.kept().isPresent())
        .count();
  }

  /** A queue of many machines needs a moment until it gives us our share. */
  private Optional<Delivery> take() throws IOException {
    Optional<Delivery> next = queue.take(Duration.ZERO);
    return next.isEmpty() && size() > 0 ? queue.take(SHARE) : next;
  }

  @Override
  public long size() throws IOException {
    return queue.depth().waiting();
  }

  /**
   * Passes those findings on to a sink that are to be kept, and settles them.
   *
   * <p>Findings come in the order of reading, so the oldest capture under way is the one.
   */
  public FindingSink settledInto(FindingSink sink) {
    return finding -> {
      Capture capture = underWay.element().capture();
      if (settlement.isKept(capture, finding)) {
        sink.accept(finding);
        settlement.settle(capture, finding);
      }
    };
  }

  @Override
  public void problem(InputProblem problem) {
    report.problem(problem);
  }

  @Override
  public void unreadable(Post post, Judgement.Unreadable picture) {
    report.unreadable(post, picture);
  }

  @Override
  public void unchecked(Post post, String reason) {
    report.unchecked(post, reason);
  }

  @Override
  public void failed(Post post, Throwable reason) {
    failure = Optional.of(reason);
    report.failed(post, reason);
  }

  @Override
  public void done(Post post) {
    Delivery delivery = underWay.remove();
    try {
      if (failure.isPresent()) {
        delivery.fail("internal error: " + failure.get().getClass().getSimpleName());
      } else {
        delivery.done();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      failure = Optional.empty();
    }
    report.done(post);
  }

  /** What becomes of a capture, now that it was judged. */
  public interface Settlement {

    /** Whether all was done about the capture when it was delivered before. */
    boolean isSettled(Capture capture) throws IOException;

    /** Whether the finding is for reviewers. */
    boolean isKept(Capture capture, Finding finding) throws IOException;

    /** The finding is kept: what was captured may go or has to stay. */
    void settle(Capture capture, Finding finding) throws IOException;
  }
}
