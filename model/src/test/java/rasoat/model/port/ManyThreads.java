package rasoat.model.port;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that put into a queue while others take out of it. */
record ManyThreads(CaptureQueue queue) {

  private static final int THREADS = 4;
  private static final Duration A_MOMENT = Duration.ofMillis(50);

  /** The posts whose captures were done, each as often as it was. */
  List<String> putAndTake(List<String> posts) throws Exception {
    AtomicInteger left = new AtomicInteger(posts.size());
    List<Future<Boolean>> put = new ArrayList<>();
    List<Future<List<String>>> taken = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int thread = 0; thread < THREADS; thread++) {
        List<String> mine = everyFourth(posts, thread);
        put.add(threads.submit(putting(mine)));
        taken.add(threads.submit(() -> takeWhile(left)));
      }
    }
    for (Future<Boolean> one : put) {
      boolean unused = one.get();
    }
    List<String> done = new ArrayList<>();
    for (Future<List<String>> one : taken) {
      done.addAll(one.get());
    }
    return done;
  }

  private static List<String> everyFourth(List<String> posts, int first) {
    List<String> mine = new ArrayList<>();
    for (int i = first; i < posts.size(); i += THREADS) {
      mine.add(posts.get(i));
    }
    return mine;
  }

  private Callable<Boolean> putting(List<String> posts) {
    return () -> {
      for (String post : posts) {
        queue.put(TestCaptures.capture(post));
      }
      return true;
    };
  }

  private List<String> takeWhile(AtomicInteger left) throws IOException {
    List<String> done = new ArrayList<>();
    while (left.get() > 0) {
      Optional<Delivery> delivery = queue.take(A_MOMENT);
      if (delivery.isPresent()) {
        delivery.get().done();
        left.decrementAndGet();
        done.add(delivery.get().capture().key().post());
      }
    }
    return done;
  }
}
