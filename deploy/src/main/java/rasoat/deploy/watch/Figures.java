package rasoat.deploy.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import rasoat.deploy.scan.PostJudge;
import rasoat.deploy.scan.Watching;
import rasoat.detector.Judgement;
import rasoat.detector.worker.Crew;
import rasoat.detector.worker.WorkerCounts;
import rasoat.model.finding.Kind;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.QueueDepth;
import rasoat.model.post.Post;

/**
 * What this process did since it began. The sums that hold when nothing is under way:
 *
 * <ul>
 *   <li>in the queue at the start + taken in = done + waiting + under way + dead, where nobody else
 *       works on the queue
 *   <li>delivered = done + failed + under way
 *   <li>delivered = judged, all kinds + not judged
 *   <li>pictures given = read + unreadable + passed over
 * </ul>
 */
public final class Figures implements Watching {

  /** From a post of words alone to one of many pictures. */
  private static final Duration[] TIMES = {
    Duration.ofMillis(10),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(2),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30),
    Duration.ofMinutes(2),
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Counter takenIn = counter("posts.taken.in", "Posts put into the queue");
  private final Counter delivered = counter("posts.delivered", "Deliveries from the queue");
  private final Counter done = counter("posts.done", "Deliveries whose finding is kept");
  private final Counter failed = counter("posts.failed", "Deliveries to be tried again, or dead");
  private final Counter notJudged = counter("posts.not.judged", "Judging that ended in an error");
  private final Map<Kind, Counter> kinds = new EnumMap<>(Kind.class);
  private final Counter given = counter("pictures.given", "Pictures of posts that were judged");
  private final Counter read = picture("read");
  private final Counter unreadable = picture("unreadable");
  private final Counter passedOver = picture("passed_over");
  private final Timer judging =
      Timer.builder("rasoat.judging")
          .description("Time for each post that was judged")
          .serviceLevelObjectives(TIMES)
          .register(registry);

  /** Nothing was done yet. */
  public Figures() {
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      kinds.put(
          kind,
          Counter.builder("rasoat.posts.judged")
              .description("Posts judged")
              .tag("kind", name)
              .register(registry));
    }
    workers("started", "Worker processes started", WorkerCounts::started);
    workers("failed.starts", "Worker processes that could not begin", WorkerCounts::failedStarts);
    workers("ended", "Worker processes that ended over a picture", WorkerCounts::ended);
  }

  private Counter counter(String name, String what) {
    return Counter.builder("rasoat." + name).description(what).register(registry);
  }

  private Counter picture(String outcome) {
    return Counter.builder("rasoat.pictures")
        .description("Pictures of posts that were judged")
        .tag("outcome", outcome)
        .register(registry);
  }

  private void workers(String name, String what, ToDoubleFunction<WorkerCounts> count) {
    FunctionCounter.builder(
            "rasoat.workers." + name, this, figures -> count.applyAsDouble(Crew.counts()))
        .description(what)
        .register(registry);
  }

  @Override
  public CaptureQueue over(CaptureQueue queue) throws IOException {
    QueueDepth depth = queue.depth();
    long all = depth.waiting() + depth.underWay() + depth.dead();
    Gauge.builder("rasoat.queue.at.start", () -> all)
        .description("Posts in the queue when this process began")
        .register(registry);
    return new WatchedQueue(queue, this);
  }

  @Override
  public PostJudge over(PostJudge judge) {
    return new WatchedJudge(judge, this);
  }

  /** A post was judged. */
  void judged(Post post, Judgement judgement, Duration time) {
    int all = post.images().size();
    int unread = judgement.unreadable().size();
    given.increment(all);
    read.increment(judgement.picturesRead());
    unreadable.increment(unread);
    passedOver.increment(Math.max(0, all - judgement.picturesRead() - unread));
    kinds.get(judgement.finding().kind()).increment();
    judging.record(time);
  }

  Counter takenIn() {
    return takenIn;
  }

  Counter delivered() {
    return delivered;
  }

  Counter done() {
    return done;
  }

  Counter failed() {
    return failed;
  }

  Counter notJudged() {
    return notJudged;
  }

  PrometheusMeterRegistry registry() {
    return registry;
  }
}
