package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What proves that nothing is left has to find what is left. */
class RemainsTest {

  private static final String WORDS = "Kho lúa giống chuyển về hang Dơi";

  @TempDir private static Path folder;
  private static byte[] page;
  private static Remains remains;

  @BeforeAll
  static void draw() throws IOException {
    DrawnText.write(SealingOffice.SECRET, folder.resolve("page.png"));
    page = Files.readAllBytes(folder.resolve("page.png"));
    remains = new Remains(List.of(page), SealingOffice.SECRET);
  }

  @AfterAll
  static void close() {
    remains.close();
  }

  @Test
  void findsAnyPieceOfAPicture() throws IOException {
    byte[] file = new byte[4000];
    System.arraycopy(page, 20_001, file, 333, 256);

    assertThat(remains.in("a", file)).containsExactly("a: bytes of a picture");
    assertThat(remains.in("b", Arrays.copyOfRange(file, 600, 4000))).isEmpty();
  }

  @Test
  void findsAPictureAsText() throws IOException {
    String text = "x" + Base64.getEncoder().encodeToString(Arrays.copyOfRange(page, 5, 9000));

    assertThat(remains.in("a", text.getBytes(UTF_8))).containsExactly("a: bytes of a picture");
  }

  @Test
  void findsWordsHoweverTheyAreWritten() throws IOException {
    String decomposed = Normalizer.normalize(WORDS, Normalizer.Form.NFD);

    assertThat(remains.in("a", decomposed.getBytes(UTF_8))).hasSize(1);
    assertThat(remains.in("b", "KHO LUA GIONG CHUYEN VE".getBytes(UTF_8))).hasSize(1);
    assertThat(remains.in("c", "kho lúa giống của xã nhà".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void findsAPictureThatWasSavedAnewAmongOtherBytes() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(page));
    BufferedImage half = new BufferedImage(800, 686, BufferedImage.TYPE_INT_RGB);
    half.createGraphics().drawImage(image.getScaledInstance(800, 686, 4), 0, 0, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[100]);
    ImageIO.write(half, "jpeg", out);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("x.bin"));
      zip.write(out.toByteArray());
    }

    assertThat(remains.in("a.zip", packed.toByteArray()))
        .singleElement()
        .asString()
        .startsWith("a.zip!x.bin: a picture that");
  }
}
