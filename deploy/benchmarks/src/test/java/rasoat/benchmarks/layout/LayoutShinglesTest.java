package rasoat.benchmarks.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutShinglesTest {

  private static final int[] WIDTHS = {40, 80, 30, 60, 60, 95};

  @ParameterizedTest
  @CsvSource({"4, 0", "5, 1", "6, 2"})
  void needsFiveWordsOfALine(int words, int terms) {
    assertThat(LayoutShingles.of(line(words, 1, 0))).hasSize(terms);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 2, 3})
  void staysTheSameInEverySize(double scale) {
    assertThat(LayoutShingles.of(line(6, scale, 0))).isEqualTo(LayoutShingles.of(line(6, 1, 0)));
  }

  @Test
  void followsALineThatFalls() {
    assertThat(LayoutShingles.of(line(6, 1, 4))).isEqualTo(LayoutShingles.of(line(6, 1, 0)));
  }

  @Test
  void doesNotJoinLinesBelowEachOther() {
    List<Box> both = new ArrayList<>(line(4, 1, 0));
    both.add(new Box(0, 150, 50, 30));
    assertThat(LayoutShingles.lines(both)).hasSize(2);
  }

  @Test
  void partsColumns() {
    List<Box> row = List.of(new Box(0, 100, 50, 30), new Box(400, 100, 50, 30));
    assertThat(LayoutShingles.lines(row)).hasSize(2);
  }

  @Test
  void scoresRareTermsHigherAndUnknownOnesNot() {
    LayoutIndex index = new LayoutIndex();
    index.add(Set.of("common", "rare"));
    index.add(Set.of("common", "other"));
    assertThat(index.scores(Set.of("common", "rare", "unknown"))).containsExactly(Math.log(2), 0);
  }

  private static List<Box> line(int words, double scale, int fall) {
    List<Box> line = new ArrayList<>();
    double left = 0;
    for (int i = 0; i < words; i++) {
      int width = (int) (WIDTHS[i] * scale);
      line.add(new Box((int) left, 100 + fall * i, width, (int) (30 * scale)));
      left += width + 10 * scale;
    }
    return line;
  }
}
