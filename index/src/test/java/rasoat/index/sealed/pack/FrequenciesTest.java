package rasoat.index.sealed.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FrequenciesTest {

  private static final long[] ENDS = {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE};

  @Test
  void leavesOutWhatMoreThanFortyOfFewDocumentsShare() {
    assertThat(sharedBy(41, 1_000).withoutCommon(ENDS)).isEmpty();
    assertThat(sharedBy(40, 1_000).withoutCommon(ENDS)).isEqualTo(ENDS);
  }

  @Test
  void leavesOutWhatMoreThanOneInTwoHundredOfManyDocumentsShare() {
    assertThat(sharedBy(101, 20_000).withoutCommon(ENDS)).isEmpty();
    assertThat(sharedBy(100, 20_000).withoutCommon(ENDS)).isEqualTo(ENDS);
  }

  @Test
  void keepsWhatEachDocumentHasForItself() {
    long[] own = {-5, 5};

    assertThat(sharedBy(1_000, 1_000).withoutCommon(own)).isEqualTo(own);
  }

  /** Documents with values of their own, of which the first share values of the whole range. */
  private static Frequencies sharedBy(int sharing, int documents) {
    SplittableRandom random = new SplittableRandom(7);
    List<long[]> all =
        IntStream.range(0, documents)
            .mapToObj(
                i ->
                    LongStream.concat(
                            random.longs(3), i < sharing ? LongStream.of(ENDS) : LongStream.empty())
                        .sorted()
                        .toArray())
            .toList();
    return Frequencies.of(all);
  }
}
