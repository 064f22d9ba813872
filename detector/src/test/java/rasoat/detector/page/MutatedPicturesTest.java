package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.detector.LoadedNatives;

/** Pictures damaged at random places: a failure names the seed that repeats it. */
class MutatedPicturesTest {

  private static final int ROUNDS = 150;

  /** Set to a seed to repeat a failure. */
  private static final long SEED = new Random().nextLong();

  @BeforeAll
  static void loadNatives() {
    assertThat(LoadedNatives.get().libraries()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void endInPagesOrInAReason(String format) {
    byte[] whole = Photo.encoded(Photo.scenery(160, 120, 3), format);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(whole, new Random(SEED + round));
      try {
        PageFinder.find(damaged);
      } catch (UnreadableImageException e) {
        assertThat(e.getMessage())
            .as(repeat(format, round))
            .hasLineCount(1)
            .startsWith("expected ");
      } catch (RuntimeException | Error e) {
        fail(repeat(format, round), e);
      }
      assertThat(Mats.live()).as(repeat(format, round)).isZero();
    }
  }

  private static String repeat(String format, int round) {
    return format + " with seed " + (SEED + round);
  }

  /** A few bytes changed, most of them in the head; sometimes cut off or doubled. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int reach = random.nextInt(3) == 0 ? bytes.length : Math.min(bytes.length, 200);
      bytes[random.nextInt(reach)] = (byte) random.nextInt(256);
    }
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> HostileBytes.joined(bytes, bytes);
      default -> bytes;
    };
  }
}
