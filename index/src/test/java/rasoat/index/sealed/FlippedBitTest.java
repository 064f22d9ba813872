package rasoat.index.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.index.InventedDocuments;
import rasoat.index.sealed.pack.PackRefusedException;

/** One bit of a pack that differs, anywhere, and it is refused. */
class FlippedBitTest {

  private static final int PLACES = 400;

  @TempDir private static Path folder;
  private static SealedPacks packs;
  private static byte[] whole;

  @BeforeAll
  static void sealOnePack() throws IOException {
    Office office = new Office("Văn phòng Sông Mơ", folder);
    packs = new SealedPacks(folder.resolve("sealed"), Office.CLOCK);
    packs.trust(office.key().verification());
    whole = Files.readAllBytes(office.seal(InventedDocuments.CANAL));
  }

  /** The first and last 100 bytes, which hold head and signature, and places between. */
  static IntStream places() {
    int length = whole.length;
    return IntStream.concat(
        IntStream.concat(IntStream.range(0, 100), IntStream.range(length - 100, length)),
        IntStream.range(1, PLACES / 2).map(i -> (int) ((long) i * length * 2 / PLACES)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void refusesAPackWithOneFlippedBit(int place) throws IOException {
    byte[] bytes = whole.clone();
    bytes[place] ^= (byte) (1 << (place % 8));
    Path pack = Files.write(folder.resolve("changed.pack"), bytes);

    assertThatThrownBy(() -> packs.take(pack))
        .isInstanceOf(PackRefusedException.class)
        .hasMessageContaining("expected");
    assertThat(packs.list()).isEmpty();
  }

  @Test
  void takesThePackAsItWas(@TempDir Path elsewhere) throws IOException {
    SealedPacks others = new SealedPacks(elsewhere, Office.CLOCK);
    others.trust(packs.trusted().getFirst());

    others.take(Files.write(elsewhere.resolve("whole.pack"), whole));

    assertThat(others.list()).hasSize(1);
  }
}
