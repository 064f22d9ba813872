package rasoat.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BandsTest {

  private static final String CONCLUSION = "0123456789abcdef";

  @RepeatedTest(200)
  void missesNothingThatIsNear(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    PictureHash hash = random(random);
    PictureHash near = turned(hash, PictureHash.NEAR, random);

    assertThat(near.distance(hash)).isEqualTo(PictureHash.NEAR);
    assertThat(Bands.around(CONCLUSION, near)).containsAnyElementsOf(Bands.of(CONCLUSION, hash));
  }

  /** Two bits in each band: as spread as can be, and one bit too far. */
  @Test
  void mayMissWhatIsFartherAway() {
    PictureHash zero = new PictureHash(List.of(0L, 0L, 0L, 0L));
    long two = 0x0003_0003_0003_0003L;
    PictureHash far = new PictureHash(List.of(two, two, two, two));

    assertThat(far.distance(zero)).isEqualTo(32);
    assertThat(Bands.around(CONCLUSION, far))
        .doesNotContainAnyElementsOf(Bands.of(CONCLUSION, zero));
  }

  @Test
  void keepsConclusionsApart() {
    PictureHash zero = new PictureHash(List.of(0L, 0L, 0L, 0L));

    assertThat(Bands.around("1" + CONCLUSION, zero))
        .doesNotContainAnyElementsOf(Bands.of("2" + CONCLUSION, zero));
  }

  @Test
  void writesAHashAsItReadsIt() {
    PictureHash hash = random(new Random(7));

    assertThat(PictureHash.parse(hash.hex())).isEqualTo(hash);
  }

  static PictureHash random(Random random) {
    return new PictureHash(
        List.of(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
  }

  /** The same with so many bits turned. */
  static PictureHash turned(PictureHash hash, int bits, Random random) {
    List<Integer> all = new ArrayList<>();
    for (int bit = 0; bit < 256; bit++) {
      all.add(bit);
    }
    Collections.shuffle(all, random);
    List<Long> words = new ArrayList<>(hash.words());
    for (int bit : all.subList(0, bits)) {
      words.set(bit / 64, words.get(bit / 64) ^ 1L << bit % 64);
    }
    return new PictureHash(words);
  }
}
