package rasoat.detector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import rasoat.detector.copy.Look;
import rasoat.detector.page.Glance;

class PictureHasherTest {

  private static byte[] page() throws IOException {
    try (InputStream page = PictureHasherTest.class.getResourceAsStream("/trial/page.png")) {
      return page.readAllBytes();
    }
  }

  @Test
  void hashesAsCopiesAreKnown() throws IOException {
    Recognition here = Recognition.here(LoadedNatives.get());
    Glance seen = Glance.at(page()).orElseThrow();
    Look look = Look.of(seen.grey(), seen.width(), seen.height());

    try (PictureHasher hasher = new PictureHasher(here)) {
      assertThat(hasher.hash(page()).orElseThrow().hex())
          .isEqualTo(look.hash().hex())
          .matches("[0-9a-f]{64}");
    }
  }

  @Test
  void hashesNoOtherFiles() throws IOException {
    try (PictureHasher hasher = new PictureHasher(Recognition.here(LoadedNatives.get()))) {
      assertThat(hasher.hash("no picture".getBytes(UTF_8))).isEmpty();
    }
  }
}
