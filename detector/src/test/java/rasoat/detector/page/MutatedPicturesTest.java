package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.detector.LoadedNatives;

/** Pictures damaged at random places: a failure names the seed that repeats it. */
class MutatedPicturesTest {

  private static final int ROUNDS = 150;
  private static final int FEWER_ROUNDS = 40;

  /** The first of the seeds, one a round; another one looks at other damage. */
  private static final long SEED = 20_261_124;

  @BeforeAll
  static void loadNatives() {
    assertThat(LoadedNatives.get().libraries()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void endInPagesOrInAReason(String format) {
    byte[] whole = picture(format, 320, 240);
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      endsInPagesOrInAReason(format, whole, seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "animated.gif",
        "animated.png",
        "animated.webp",
        "fax.tif",
        "lzw.tif",
        "pages.pdf"
      })
  void endInPagesOrInAReasonWithManyPictures(String file) throws IOException {
    byte[] whole = FormatsTest.read(file);
    for (long seed = SEED; seed < SEED + FEWER_ROUNDS; seed++) {
      endsInPagesOrInAReason(file, whole, seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = -1994079670151920150L)
  void endInPagesOrInAReasonForSeedsThatOnceFailed(long seed) {
    endsInPagesOrInAReason("jpg", picture("jpg", 160, 120), seed);
  }

  private static byte[] picture(String format, int width, int height) {
    return Photo.encoded(Photo.scenery(width, height, 3), format);
  }

  private static void endsInPagesOrInAReason(String format, byte[] whole, long seed) {
    String repeat = format + " with seed " + seed;
    try {
      PageFinder.find(damaged(whole, new Random(seed)));
    } catch (UnreadableImageException e) {
      assertThat(e.getMessage()).as(repeat).hasLineCount(1).startsWith("expected ");
    } catch (RuntimeException | Error e) {
      fail(repeat, e);
    }
    assertThat(Mats.live()).as(repeat).isZero();
  }

  /** A few bytes changed, most of them in the head; sometimes cut off or doubled. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int reach = random.nextInt(3) == 0 ? bytes.length : Math.min(bytes.length, 200);
      int place = random.nextInt(reach);
      bytes[place] = (byte) random.nextInt(256);
    }
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> HostileBytes.joined(bytes, bytes);
      default -> bytes;
    };
  }
}
