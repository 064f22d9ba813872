package rasoat.index.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TallyTest {

  @Test
  void sumsPerDocumentAndNamesTheBestInTheirOrder() {
    Tally tally = new Tally();
    tally.add(7, 1);
    tally.add(3, 2);
    tally.add(5, 0.5);
    tally.add(7, 2);

    assertThat(tally.best(2)).containsExactly(3, 7);
    assertThat(tally.best(9)).containsExactly(3, 5, 7);
    assertThat(new Tally().best(3)).isEmpty();
  }

  @Test
  void holdsMoreDocumentsThanItStartedFor() {
    Tally tally = new Tally();
    for (int document = 0; document < 5_000; document++) {
      tally.add(document, document);
      tally.add(document, document);
    }

    assertThat(tally.best(3)).containsExactly(4_997, 4_998, 4_999);
  }
}
