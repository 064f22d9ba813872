package rasoat.crawler.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptSourcesTest extends OpenedStore {

  private static final Map<String, String> KEYS =
      Map.of("connector", "feed", "purpose", "tìm văn bản \"lộ\"");

  @Test
  void keepsWhatWasSetByIdAndSwitchedOn() throws IOException {
    assertThat(store.kept().add("chợ-an-hải", KEYS)).isTrue();
    assertThat(store.kept().add("an-hai", Map.of())).isTrue();
    reopen();

    assertThat(store.kept().all())
        .containsExactly(
            new KeptSource("an-hai", true, Map.of()), new KeptSource("chợ-an-hải", true, KEYS));
    assertThat(store.kept().find("an-hai")).contains(new KeptSource("an-hai", true, Map.of()));
  }

  @Test
  void addsNoneInThePlaceOfAnother() throws IOException {
    store.kept().add("an-hai", KEYS);

    assertThat(store.kept().add("an-hai", Map.of())).isFalse();
    assertThat(store.kept().all()).containsExactly(new KeptSource("an-hai", true, KEYS));
  }

  @Test
  void changesItsKeysAndLeavesItSwitchedOff() throws IOException {
    store.kept().add("an-hai", KEYS);

    assertThat(store.kept().turn("an-hai", false)).isTrue();
    assertThat(store.kept().change("an-hai", Map.of("connector", "site"))).isTrue();

    assertThat(store.kept().all())
        .containsExactly(new KeptSource("an-hai", false, Map.of("connector", "site")));
  }

  @Test
  void switchesItOnAgain() throws IOException {
    store.kept().add("an-hai", KEYS);
    store.kept().turn("an-hai", false);

    assertThat(store.kept().turn("an-hai", true)).isTrue();
    assertThat(store.kept().all()).containsExactly(new KeptSource("an-hai", true, KEYS));
  }

  @Test
  void saysThatThereIsNoneOfThatId() throws IOException {
    assertThat(store.kept().change("an-hai", KEYS)).isFalse();
    assertThat(store.kept().turn("an-hai", true)).isFalse();
    assertThat(store.kept().find("an-hai")).isEmpty();
    assertThat(store.kept().all()).isEmpty();
  }

  @Test
  void remembersNothingOfVisitsByBeingSet() throws IOException {
    store.kept().add("an-hai", KEYS);

    assertThat(store.sources().state("an-hai")).isEmpty();
  }
}
