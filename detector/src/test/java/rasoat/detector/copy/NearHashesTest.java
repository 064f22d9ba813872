package rasoat.detector.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearHashesTest {

  private static final Pdq ZERO = new Pdq(new long[4], 100);

  private final NearHashes hashes = new NearHashes();

  @Test
  void findsWhatLookingAtEveryOneFinds() {
    SplittableRandom random = new SplittableRandom(3);
    List<Pdq> all = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      all.add(changed(ZERO, random.nextInt(60), random));
      hashes.add(i, all.get(i));
    }
    Pdq asked = changed(ZERO, 5, random);

    List<Integer> near = near(asked);

    assertThat(near)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, all.size())
                .filter(i -> all.get(i).distance(asked) <= 31)
                .boxed()
                .toList())
        .hasSizeBetween(500, 2500);
  }

  @ParameterizedTest
  @CsvSource({"2, 31, true", "2, 32, false", "1, 16, true", "16, 31, true", "16, 32, false"})
  void reachesThirtyOneBitsHoweverTheyLie(int apart, int bits, boolean found) {
    long[] far = new long[4];
    IntStream.range(0, bits)
        .map(i -> i * apart * 8 % 256 + i * apart * 8 / 256)
        .forEach(i -> far[i / 64] |= 1L << i % 64);
    assertThat(new Pdq(far, 1).distance(ZERO)).isEqualTo(bits);
    hashes.add(0, new Pdq(far, 100));

    assertThat(near(ZERO)).hasSize(found ? 1 : 0);
  }

  /** The hardest to find: one part differs in a single bit, all others in two. */
  @Test
  void findsWhatOnePartGivesAwayByAllButOneOfItsBits() {
    List<Integer> all = IntStream.range(0, Pdq.LENGTH).boxed().toList();
    for (int odd : all) {
      long[] bits = new long[4];
      for (int part = 0; part < 16; part++) {
        bits[part / 4] |= (part == odd / 16 ? 1L << odd % 16 : 0b11L) << part % 4 * 16;
      }
      hashes.add(odd, new Pdq(bits, 100));
    }

    assertThat(near(ZERO)).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void forgetsOneOfTwoThatAreAlike() {
    hashes.add(0, ZERO);
    hashes.add(1, ZERO);

    hashes.remove(0);

    assertThat(near(ZERO)).containsExactly(1);
    assertThatThrownBy(() -> hashes.add(1, ZERO)).isInstanceOf(IllegalStateException.class);
  }

  private List<Integer> near(Pdq asked) {
    List<Integer> near = new ArrayList<>();
    hashes.near(asked, near::add);
    return near;
  }

  private static Pdq changed(Pdq hash, int bits, SplittableRandom random) {
    long[] changed = hash.bits().clone();
    for (int i = 0; i < bits; i++) {
      int bit = random.nextInt(Pdq.LENGTH);
      changed[bit / 64] ^= 1L << bit % 64;
    }
    return new Pdq(changed, 100);
  }
}
