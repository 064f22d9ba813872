package rasoat.crawler.fetch;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Sleeper {

  void sleep(Duration duration) throws InterruptedException;
}
