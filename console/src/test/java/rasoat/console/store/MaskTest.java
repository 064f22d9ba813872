package rasoat.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.InventedPicture;

class MaskTest {

  @TempDir Path folder;

  @Test
  void makesASmallPreviewOfTheSameShape() throws IOException {
    BufferedImage preview = preview(page());

    assertThat(preview.getHeight()).isEqualTo(480);
    assertThat(preview.getWidth()).isEqualTo(339);
  }

  @ParameterizedTest(name = "strokes of {2} px in {0}x{1}")
  @CsvSource({"1240, 1754, 8", "4000, 3000, 20", "600, 80, 4", "100, 100, 3", "90, 2400, 3"})
  void leavesNoStrokeAsWideAsThatOfALetter(int width, int height, int stroke) throws IOException {
    BufferedImage preview = preview(png(striped(width, height, stroke)));

    assertThat(contrast(preview)).as("0 is one grey, 255 is black on white").isLessThan(64);
  }

  @Test
  void turnsThePreviewUpright() throws IOException {
    BufferedImage stored = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = stored.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, 100, 200);
    canvas.dispose();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(stored, "jpeg", jpeg);

    // 6: the left side of the file is the top of the picture
    BufferedImage preview = preview(PictureHeaderTest.withOrientation(jpeg.toByteArray(), 6));

    assertThat(preview.getHeight()).isGreaterThan(preview.getWidth());
    assertThat(brightness(preview, preview.getWidth() / 2, 20)).isGreaterThan(200);
    assertThat(brightness(preview, preview.getWidth() / 2, 460)).isLessThan(50);
  }

  @Test
  void makesNothingOfABrokenPicture() throws IOException {
    byte[] page = page();
    PictureHeader header = PictureHeader.of(page).orElseThrow();

    assertThat(Mask.preview(Arrays.copyOf(page, 100), header)).isEmpty();
  }

  private byte[] page() throws IOException {
    return Files.readAllBytes(
        InventedPicture.draw(folder.resolve("page.png"), "27/KH-UBND", "TỐI MẬT"));
  }

  private static BufferedImage preview(byte[] picture) throws IOException {
    byte[] preview = Mask.preview(picture, PictureHeader.of(picture).orElseThrow()).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(preview));
  }

  private static BufferedImage striped(int width, int height, int stroke) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.WHITE);
    for (int x = 0; x < width; x += 2 * stroke) {
      canvas.fillRect(x, 0, stroke, height);
    }
    canvas.dispose();
    return image;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** The brightest against the darkest along the middle line, the edges left out. */
  private static int contrast(BufferedImage image) {
    int y = image.getHeight() / 2;
    int edge = image.getWidth() / 8;
    int least = 255;
    int most = 0;
    for (int x = edge; x < image.getWidth() - edge; x++) {
      least = Math.min(least, brightness(image, x, y));
      most = Math.max(most, brightness(image, x, y));
    }
    return most - least;
  }

  private static int brightness(BufferedImage image, int x, int y) {
    return new Color(image.getRGB(x, y)).getGreen();
  }
}
