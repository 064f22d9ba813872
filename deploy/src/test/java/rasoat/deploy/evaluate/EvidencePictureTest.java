package rasoat.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.post.CapturedImage;

class EvidencePictureTest {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;

  @TempDir private Path folder;

  @Test
  void marksEvidenceInPixelsOfThePictureAsPosted() throws IOException {
    assertThat(svg(stored(1), "images/a.jpg"))
        .contains("viewBox=\"0 0 1200 800\"")
        .contains("<rect class=\"NUMBER\" x=\"10\" y=\"20\" width=\"30\" height=\"40\">")
        .contains("<title>NUMBER 0.1: &lt;52&gt; | </title>");
  }

  @Test
  void marksNothingOfAnotherPicture() throws IOException {
    assertThat(svg(stored(1), "images/b.jpg")).contains("<image").doesNotContain("<rect");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1200, 800,  0, 0, upright",
    "3, 1200, 800,  1, 1, upside down",
    "6, 800,  1200, 1, 0, the camera was turned to the left",
    "8, 800,  1200, 0, 1, the camera was turned to the right",
    "5, 800,  1200, 0, 0, mirrored and on its side",
  })
  void turnsAPictureAsTheCameraSays(
      int orientation, int width, int height, int right, int bottom, String why)
      throws IOException {
    Thumbnail shown = Thumbnail.of(stored(orientation)).orElseThrow();

    assertThat(List.of(shown.width(), shown.height())).as(why).containsExactly(width, height);
    String bytes = shown.address().substring("data:image/jpeg;base64,".length());
    BufferedImage small = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(bytes)));
    int x = right == 0 ? 20 : small.getWidth() - 20;
    int y = bottom == 0 ? 20 : small.getHeight() - 20;
    assertThat(new Color(small.getRGB(x, y)).getRed()).as("the dark corner").isLessThan(60);
  }

  private static String svg(Path file, String evidenceOf) {
    Html html = new Html();
    new EvidencePicture(
            new CapturedImage(evidenceOf, file),
            List.of(Results.evidence("NUMBER", "<52>"), Results.evidence("LAYOUT", "")))
        .write(html);
    return html.toString();
  }

  /** White with its stored left upper corner black; Exif says how to turn it. */
  private Path stored(int orientation) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, WIDTH / 4, HEIGHT / 4);
    pen.dispose();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", jpeg);
    byte[] bytes = jpeg.toByteArray();
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe10022457869660000"
                    + "4d4d002a00000008"
                    + "0001"
                    + "0112000300000001%04x0000".formatted(orientation)
                    + "00000000");
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(bytes, 0, 2);
    whole.write(exif);
    whole.write(bytes, 2, bytes.length - 2);
    return Files.write(folder.resolve("a.jpg"), whole.toByteArray());
  }
}
