package rasoat.crawler.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanariesTest extends OpenedStore {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Test
  void remembersWhenOneWasPlantedAndFirstArrived() throws IOException {
    Instant start = clock.instant();
    store.canaries().plant("c-1");
    clock.forward(A_MINUTE);
    store.canaries().plant("c-2");
    store.canaries().plant("c-1");
    assertThat(store.canaries().arrive("c-1")).isTrue();
    clock.forward(A_MINUTE);
    assertThat(store.canaries().arrive("c-1")).isTrue();
    reopen();

    assertThat(store.canaries().all())
        .containsExactly(
            new Canary("c-2", start.plus(A_MINUTE), Optional.empty()),
            new Canary("c-1", start, Optional.of(start.plus(A_MINUTE))));
  }

  @Test
  void knowsNoneThatWasNeverPlanted() throws IOException {
    assertThat(store.canaries().arrive("c-1")).isFalse();
    assertThat(store.canaries().all()).isEmpty();
  }
}
