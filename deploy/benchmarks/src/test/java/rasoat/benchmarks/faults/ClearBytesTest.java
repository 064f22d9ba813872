package rasoat.benchmarks.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClearBytesTest {

  private static final String WORDS = "tổ Sao Khuê";

  private final byte[] secret = bytes(1, 20_000);
  private final ClearBytes clear = new ClearBytes(List.of(secret), WORDS);

  private static byte[] bytes(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  @Test
  void findsALongPieceOfASecretPictureAmongOtherBytes() {
    byte[] file = bytes(2, 9000);
    System.arraycopy(secret, 7000, file, 333, 2000);

    assertThat(clear.isIn(file)).isTrue();
  }

  @Test
  void takesOtherPicturesAndTheCommonHeadForNothing() {
    assertThat(clear.isIn(bytes(3, 50_000))).isFalse();
    assertThat(clear.isIn(Arrays.copyOf(secret, 1000))).isFalse();
  }

  @Test
  void findsSecretWordsHoweverTheirLettersAreComposed() {
    String decomposed = Normalizer.normalize("x " + WORDS, Normalizer.Form.NFD);

    assertThat(clear.isIn(("x " + WORDS + " y").getBytes(UTF_8))).isTrue();
    assertThat(clear.isIn(decomposed.getBytes(UTF_8))).isTrue();
    assertThat(clear.isIn("x tổ Sao y".getBytes(UTF_8))).isFalse();
  }
}
