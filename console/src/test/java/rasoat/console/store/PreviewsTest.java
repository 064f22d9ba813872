package rasoat.console.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.InventedPicture;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Sha256;

class PreviewsTest {

  private final InMemoryByteStore pictures = new InMemoryByteStore();
  private final Previews previews = new Previews(pictures);

  @Test
  void blursAClearPictureAndGivesAMaskedOneAsItIs(@TempDir Path folder) throws IOException {
    byte[] clear =
        Files.readAllBytes(InventedPicture.draw(folder.resolve("a.png"), "1/UBND-VP", ""));
    byte[] preview = previews.of(kept(clear, false)).orElseThrow();

    assertThat(PictureFormat.of(preview)).hasValue(PictureFormat.JPEG);
    assertThat(PictureHeader.of(preview).orElseThrow().height()).isEqualTo(480);
    assertThat(previews.of(kept(preview, true))).hasValue(preview);
  }

  @Test
  void givesAPlainSheetForWhatCannotBeDecoded(@TempDir Path folder) throws IOException {
    byte[] clear =
        Files.readAllBytes(InventedPicture.draw(folder.resolve("a.png"), "1/UBND-VP", ""));
    byte[] broken = Arrays.copyOf(clear, 200);

    assertThat(PictureHeader.of(previews.of(kept(broken, false)).orElseThrow()).orElseThrow())
        .isEqualTo(new PictureHeader(PictureFormat.JPEG, 339, 480, JpegOrientation.UPRIGHT));
  }

  @Test
  void hasNothingForWhatIsGoneOrNoPicture() throws IOException {
    KeptPicture gone = new KeptPicture("a.png", Sha256.of(new byte[] {7}), false, 10, 10);

    assertThat(previews.of(gone)).isEmpty();
    assertThat(previews.of(kept("<html>".getBytes(UTF_8), false))).isEmpty();
  }

  private KeptPicture kept(byte[] bytes, boolean masked) throws IOException {
    return new KeptPicture("a.png", pictures.put(bytes), masked, 1240, 1754);
  }
}
