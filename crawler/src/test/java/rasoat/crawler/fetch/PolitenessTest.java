package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PolitenessTest {

  private static final Reply DONE =
      new Reply.None(new FetchResult.Unreachable("không ai trả lời"), false);

  @Test
  void letsOneAskAtATime() throws Exception {
    Politeness host = politeness(duration -> {});
    AtomicInteger asking = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Future<Reply>> replies = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        replies.add(
            threads.submit(
                () ->
                    host.inTurn(
                        () -> {
                          most.accumulateAndGet(asking.incrementAndGet(), Math::max);
                          Thread.onSpinWait();
                          asking.decrementAndGet();
                          return DONE;
                        })));
      }
    }

    for (Future<Reply> reply : replies) {
      assertThat(reply.get()).isEqualTo(DONE);
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void endsWhenTheThreadIsInterrupted() throws IOException {
    Politeness host =
        politeness(
            duration -> {
              throw new InterruptedException();
            });
    assertThat(host.inTurn(() -> DONE)).isEqualTo(DONE);

    assertThatThrownBy(() -> host.inTurn(() -> DONE)).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void staysUsableAfterAnInterruption() throws IOException {
    Politeness host = politeness(duration -> {});
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> host.inTurn(() -> DONE)).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(host.inTurn(() -> DONE)).isEqualTo(DONE);
  }

  private static Politeness politeness(Sleeper sleeper) {
    return new Politeness(
        "xa.example",
        Duration.ofSeconds(5),
        Clock.fixed(TestFetchers.START, ZoneOffset.UTC),
        sleeper);
  }
}
