package rasoat.deploy.scan;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import rasoat.detector.worker.WorkersUnavailableException;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/** Threads that judge posts. Each opens a judge of its own with its first post, and closes it. */
final class Workers implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
  private static final int OPAQUE = 16;

  private final Supplier<? extends PostJudge> judges;
  private final Map<Thread, PostJudge> owned = new ConcurrentHashMap<>();
  private final Set<Thread> started = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads;

  Workers(int count, Supplier<? extends PostJudge> judges) {
    this.judges = judges;
    threads = Executors.newFixedThreadPool(count, this::worker);
  }

  private Thread worker(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } finally {
                closeOwn();
              }
            },
            "judge");
    thread.setDaemon(true);
    started.add(thread);
    return thread;
  }

  /**
   * Judges the post as soon as a worker is free; fails only when no judge can be opened, or none
   * can read pictures.
   */
  Future<Judged> submit(Post post) {
    return threads.submit(() -> judge(post));
  }

  private Judged judge(Post post) {
    PostJudge judge = owned.computeIfAbsent(Thread.currentThread(), thread -> judges.get());
    MDC.put("post", opaque(post));
    try {
      LOG.debug("judging begins");
      return new Judged(judge.judge(post), null);
    } catch (WorkersUnavailableException e) {
      // Not this post is at fault: none could be judged from here on.
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // The one place that goes on after anything: a single post must not end the night's scan.
      return Judged.failed(post, e);
    } finally {
      MDC.remove("post");
    }
  }

  /** Says which post it is to whoever has it, and nothing to others: ids may be names. */
  private static String opaque(Post post) {
    return Sha256.of(post.id().getBytes(StandardCharsets.UTF_8)).value().substring(0, OPAQUE);
  }

  private void closeOwn() {
    PostJudge judge = owned.remove(Thread.currentThread());
    if (judge != null) {
      judge.close();
    }
  }

  /** Drops what has not begun, and returns when every worker has closed its judge. */
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
    // The pool is terminated a moment before its threads are: they still close their judges.
    for (Thread thread : started) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
