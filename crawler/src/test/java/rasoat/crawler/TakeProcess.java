package rasoat.crawler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import rasoat.crawler.CrawlProcess.Orders;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.Delivery;

/** A process that takes captures, says which, and has done with them; until it is killed. */
final class TakeProcess {

  private TakeProcess() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    try (CaptureQueue queue = Orders.parse(args).queue("takers")) {
      while (true) {
        Optional<Delivery> delivery = queue.take(Duration.ofMinutes(1));
        if (delivery.isPresent()) {
          out.print(FoundPost.of(delivery.get().capture()).line() + "\n");
          delivery.get().done();
        }
      }
    }
  }
}
