package rasoat.benchmarks.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.shingle.PublicText;
import rasoat.index.shingle.Shingles;
import rasoat.index.text.Syllables;

class CutTest {

  private static final String LAW =
      "công dân có quyền khiếu nại tố cáo về những việc làm trái pháp luật của cơ quan";

  private final Cut gapped =
      new Cut.Masked("g4", Gapped.SPAN, Gapped::inOrder, PublicText.of(List.of(LAW)));

  @ParameterizedTest
  @CsvSource({"một hai ba bốn, 3", "một hai ba bốn năm, 6", "một hai ba, 0", "'', 0"})
  void takesThreeGroupsOfEachFourWords(String text, int groups) {
    assertThat(Gapped.inOrder(Syllables.of(text))).hasSize(groups).doesNotHaveDuplicates();
  }

  @Test
  void findsThreeWordsWhateverTheFourthIs() {
    long[] right = Gapped.inOrder(Syllables.of("một hai ba bốn"));
    long[] misread = Gapped.inOrder(Syllables.of("một xyz ba bốn"));
    assertThat(LongStream.of(right).filter(group -> holds(misread, group)).count()).isOne();
  }

  @Test
  void tellsAGapFromNeighbours() {
    long[] gap = Gapped.inOrder(Syllables.of("một hai x ba"));
    long[] none = Gapped.inOrder(Syllables.of("một hai ba x"));
    assertThat(LongStream.of(gap).filter(group -> holds(none, group)).count()).isZero();
  }

  @Test
  void indexesNothingOfAPublicQuotationButItsEdges() {
    assertThat(gapped.indexed(LAW)).isEmpty();
    assertThat(gapped.indexed("trạm bơm " + LAW)).hasSize(2 * 3);
  }

  @Test
  void asksForQuotationsToo() {
    assertThat(gapped.asked(LAW)).isNotEmpty();
  }

  @Test
  void leavesOutWhatTheListOfASealedPackHolds() {
    Cut five = Cut.AsSealed.of(Shingles.SKELETONS_5, List.of(LAW));
    assertThat(five.indexed(LAW)).isEmpty();
    assertThat(five.indexed("trạm bơm " + LAW)).hasSize(2);
  }

  private static boolean holds(long[] values, long value) {
    return LongStream.of(values).anyMatch(v -> v == value);
  }
}
