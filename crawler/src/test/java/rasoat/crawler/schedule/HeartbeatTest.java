package rasoat.crawler.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

  @Test
  void callsAsSoonAsItStarts() throws IOException, InterruptedException {
    CountDownLatch called = new CountDownLatch(1);

    try (Heartbeat heartbeat = Heartbeat.start(called::countDown)) {
      assertThat(called.await(1, TimeUnit.MINUTES)).as("called by %s", heartbeat).isTrue();
    }
  }

  @Test
  void canStartAgainAfterItEnded() throws IOException, InterruptedException {
    Heartbeat.start(() -> {}).close();
    CountDownLatch called = new CountDownLatch(1);

    try (Heartbeat heartbeat = Heartbeat.start(called::countDown)) {
      assertThat(called.await(1, TimeUnit.MINUTES)).as("called by %s", heartbeat).isTrue();
    }
  }
}
