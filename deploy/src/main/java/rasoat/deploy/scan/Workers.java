package rasoat.deploy.scan;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import rasoat.detector.worker.WorkersUnavailableException;
import rasoat.model.post.Post;

/** Threads that judge posts. Each opens a judge of its own with its first post, and closes it. */
final class Workers implements AutoCloseable {

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
    try {
      return new Judged(judge.judge(post), null);
    } catch (WorkersUnavailableException e) {
      // Not this post is at fault: none could be judged from here on.
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // The one place that goes on after anything: a single post must not end the night's scan.
      return Judged.failed(post, e);
    }
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
