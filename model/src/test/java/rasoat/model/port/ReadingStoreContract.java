package rasoat.model.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import rasoat.model.finding.FindingId;

/** What every {@link ReadingStore} keeps to. */
public abstract class ReadingStoreContract {

  private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

  /** An empty store. */
  protected abstract ReadingStore emptyStore() throws IOException;

  @Test
  void givesBackReadingsThatWereJudgedByAnotherRegistry() throws IOException {
    ReadingStore store = emptyStore();
    KeptReading first = reading("a", "một ngày", "r1", LATER);
    KeptReading second = reading("b", "hai", "r2", LATER);

    store.keep(second);
    store.keep(first);

    assertThat(store.notJudgedBy("r3", 9)).containsExactly(first, second);
    assertThat(store.notJudgedBy("r3", 1)).containsExactly(first);
    assertThat(store.notJudgedBy("r2", 9)).containsExactly(first);
    assertThat(store.countNotJudgedBy("r3")).isEqualTo(2);
    assertThat(store.countNotJudgedBy("r1")).isEqualTo(1);
  }

  @Test
  void keepsOneReadingOfAPost() throws IOException {
    ReadingStore store = emptyStore();
    KeptReading first = reading("a", "một", "r1", LATER);

    store.keep(first);
    store.keep(first.judgedBy("r2"));

    assertThat(store.notJudgedBy("r2", 9)).isEmpty();
    assertThat(store.notJudgedBy("r1", 9)).containsExactly(first.judgedBy("r2"));
  }

  @Test
  void findsTheReadingOfAPost() throws IOException {
    ReadingStore store = emptyStore();
    KeptReading first = reading("a", "một", "r1", LATER);
    store.keep(first);
    store.keep(reading("b", "hai", "r1", LATER));

    assertThat(store.find(new FindingId("a"))).contains(first);
    assertThat(store.find(new FindingId("never kept"))).isEmpty();
  }

  @Test
  void forgets() throws IOException {
    ReadingStore store = emptyStore();
    store.keep(reading("a", "một", "r1", LATER));

    store.forget(new FindingId("a"));
    store.forget(new FindingId("never kept"));

    assertThat(store.countNotJudgedBy("r2")).isZero();
  }

  @Test
  void expiresWhatIsOverAndNothingElse() throws IOException {
    ReadingStore store = emptyStore();
    KeptReading lasting = reading("b", "hai", "r1", LATER.plusMillis(1));
    store.keep(reading("a", "một", "r1", LATER));
    store.keep(lasting);

    assertThat(store.expire(LATER.minusMillis(1))).isZero();
    assertThat(store.expire(LATER)).isEqualTo(1);
    assertThat(store.notJudgedBy("r2", 9)).containsExactly(lasting);
  }

  private static KeptReading reading(String id, String content, String registry, Instant until) {
    return new KeptReading(new FindingId(id), content, registry, until);
  }
}
