package rasoat.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rasoat.index.InventedDocuments.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.fit.Fit;
import rasoat.index.fit.Section;

class RivalsTest {

  private static final int WORDS = 20;

  @ParameterizedTest(name = "{0} families have words {1} to {2}: {3} of 30 nats are left, {4}")
  @CsvSource({
    "0, 0, 20, 30,    nobody else has them",
    "1, 0,  6, 25.8,  six words and the one after them count by 0.6",
    "1, 0, 20, 12,    however long the stretch",
    "3, 0, 20, 10.9,  12 less ln 3",
    "9, 0, 20,  9.8,  12 less ln 9",
  })
  void whatOthersHaveAsWellCountsLess(int families, int from, int to, double left, String why) {
    double[] gains = new double[WORDS];
    Arrays.fill(gains, 1.5);
    Rivals rivals = new Rivals(Collections.nCopies(families, List.of(having(from, to))));

    assertThat(rivals.leave(gains, new Section(0, WORDS))).as(why).isCloseTo(left, within(0.05));
  }

  private static Looked having(int from, int to) {
    int[] places = new int[WORDS];
    float[] likeness = new float[WORDS];
    Arrays.setAll(places, i -> i);
    Arrays.fill(likeness, from, to, 1);
    Candidate candidate = new Candidate(document("other", "text"), 1, 1, 1, 1);
    return new Looked(candidate, List.of(), new long[0], new Fit(places, likeness));
  }
}
