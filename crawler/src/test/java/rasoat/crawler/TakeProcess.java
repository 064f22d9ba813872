package rasoat.crawler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import rasoat.crawler.CrawlProcess.Orders;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.Delivery;

/** A process that takes captures, says which, and has done with them; until it is killed. */
final class TakeProcess {

  private static final int THREADS = 8;
  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

  private TakeProcess() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    try (CaptureQueue queue = Orders.parse(args).queue("takers");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      threads.invokeAll(Collections.nCopies(THREADS, () -> takeAll(queue)));
    }
  }

  private static boolean takeAll(CaptureQueue queue) throws IOException {
    while (true) {
      Optional<Delivery> delivery = queue.take(Duration.ofMinutes(1));
      if (delivery.isPresent()) {
        OUT.print(FoundPost.of(delivery.get().capture()).line() + "\n");
        delivery.get().done();
      }
    }
  }
}
