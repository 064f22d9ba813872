package rasoat.deploy.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import rasoat.crawler.imported.InputProblem;
import rasoat.crawler.imported.PostReader;
import rasoat.detector.worker.WorkersUnavailableException;
import rasoat.model.finding.Finding;
import rasoat.model.port.FindingSink;
import rasoat.model.post.Post;

/** One scan: reads posts, has them judged, hands the findings on in the order of the posts. */
public final class Scan {

  /** For files: no worker waits while a slow post holds back the ones behind it. */
  public static final int MANY = 16;

  /** For a queue: when this process dies, that counts against every post it had taken. */
  public static final int FEW = 4;

  private final List<FindingSink> sinks;
  private final ReadingKeeper readings;
  private final ScanReport report;
  private final InstantSource clock;
  private final Queue<Future<Judged>> underWay = new ArrayDeque<>();
  private ScanSummary summary = ScanSummary.empty();

  /** A scan whose findings go to each of the sinks, and readings to their keeper. */
  public Scan(
      List<FindingSink> sinks, ReadingKeeper readings, ScanReport report, InstantSource clock) {
    this.sinks = List.copyOf(sinks);
    this.readings = readings;
    this.report = report;
    this.clock = clock;
  }

  /**
   * Scans the inputs one after the other. To be called once.
   *
   * @param ahead how many posts are taken for each worker before the oldest has ended
   * @throws IOException when an input, a sink or the making of a judge fails as a whole
   */
  public ScanSummary run(
      List<PostReader> inputs, int workers, int ahead, Supplier<? extends PostJudge> judges)
      throws IOException {
    Instant start = clock.instant();
    try (Workers threads = new Workers(workers, judges)) {
      for (PostReader input : inputs) {
        input.read(post -> submit(threads, post, workers * ahead), this::problem);
      }
      while (!underWay.isEmpty()) {
        finishOldest();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return summary.after(Duration.between(start, clock.instant()));
  }

  private void submit(Workers threads, Post post, int limit) {
    underWay.add(threads.submit(post));
    while (!underWay.isEmpty() && (underWay.size() >= limit || underWay.element().isDone())) {
      finishOldest();
    }
  }

  private void problem(InputProblem problem) {
    summary = summary.plusProblem();
    report.problem(problem);
  }

  private void finishOldest() {
    Judged judged = await(underWay.remove());
    Finding finding = judged.judgement().finding();
    summary = summary.plus(judged);
    judged.judgement().unreadable().forEach(one -> report.unreadable(finding.post(), one));
    judged.judgement().unchecked().forEach(reason -> report.unchecked(finding.post(), reason));
    if (judged.failure() != null) {
      report.failed(finding.post(), judged.failure());
    }
    try {
      for (FindingSink sink : sinks) {
        sink.accept(finding);
      }
      readings.keep(judged.judgement());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    report.done(finding.post());
  }

  private static Judged await(Future<Judged> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("the scan was interrupted", e));
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException(reason(e.getCause()), e.getCause()));
    }
  }

  private static String reason(Throwable failure) {
    return failure instanceof WorkersUnavailableException
        ? "the scan cannot go on: " + failure.getMessage()
        : "a worker could not begin: " + failure;
  }
}
