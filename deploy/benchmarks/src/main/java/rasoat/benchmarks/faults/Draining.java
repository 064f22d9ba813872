package rasoat.benchmarks.faults;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has all that is under way come to its end, now that nothing is done to it any more. */
record Draining(List<Machine> machines, Stores stores, List<FeedPost> posts, FaultLog log) {

  private static final int ROUNDS = 8;
  private static final int STILL = 30;
  private static final int MOST = 600;

  /** Starts the machines anew until nothing waits; then they end for good. */
  void run() throws IOException, InterruptedException {
    for (int round = 1; round <= ROUNDS && !isDone(); round++) {
      stop();
      PassedTime.in(stores);
      machines.forEach(Machine::startAgain);
      await();
      log.note("DRAINING", "round %d: %d posts wait".formatted(round, stores.open()));
    }
    stop();
  }

  private void stop() throws InterruptedException {
    for (Machine machine : machines) {
      if (!machine.stop()) {
        log.note("KILLED", machine.name() + " did not end in time");
      }
    }
  }

  /** Until all is judged, or nothing was for a while. */
  private void await() throws IOException, InterruptedException {
    long before = -1;
    int still = 0;
    for (int second = 0; second < MOST && still < STILL && !isDone(); second += 2) {
      TimeUnit.SECONDS.sleep(2);
      long now = Judged.in(stores).count(posts) - stores.open();
      still = now == before ? still + 2 : 0;
      before = now;
    }
  }

  private boolean isDone() throws IOException {
    return stores.open() == 0
        && Judged.in(stores).count(posts) + stores.dead().size() >= posts.size();
  }
}
