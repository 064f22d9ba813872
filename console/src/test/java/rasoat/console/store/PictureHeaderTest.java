package rasoat.console.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {

  @ParameterizedTest
  @CsvSource({
    "png,  PNG,  image/png",
    "jpeg, JPEG, image/jpeg",
    "gif,  GIF,  image/gif",
    "bmp,  BMP,  image/bmp"
  })
  void readsFormatAndSize(String written, PictureFormat format, String contentType)
      throws IOException {
    PictureHeader header = PictureHeader.of(picture(written, 30, 20)).orElseThrow();

    assertThat(header.format()).isEqualTo(format);
    assertThat(header.format().contentType()).isEqualTo(contentType);
    assertThat(header.width()).isEqualTo(30);
    assertThat(header.height()).isEqualTo(20);
  }

  @ParameterizedTest(name = "orientation {0} is shown {1}x{2}")
  @CsvSource({"1,30,20", "3,30,20", "6,20,30", "8,20,30", "0,30,20", "99,30,20"})
  void turnsAPhotographAsItsCameraSays(int orientation, int width, int height) throws IOException {
    byte[] turned = withOrientation(picture("jpeg", 30, 20), orientation);

    PictureHeader header = PictureHeader.of(turned).orElseThrow();

    assertThat(header.width()).isEqualTo(width);
    assertThat(header.height()).isEqualTo(height);
  }

  @ParameterizedTest
  @CsvSource({
    "565038580A000000000000001D0000130000, 30, 20", // VP8X: one less, 24 bits each
    "5650384C100000002F1DC00400000000, 30, 20", // VP8L: one less, 14 bits each
    "56503820100000000000009D012A1E001400, 30, 20" // VP8: 14 bits each
  })
  void readsTheSizeOfWebp(String chunk, int width, int height) {
    byte[] webp = webp(chunk);

    assertThat(PictureHeader.of(webp))
        .hasValueSatisfying(
            header -> {
              assertThat(header.format().contentType()).isEqualTo("image/webp");
              assertThat(header.width()).isEqualTo(width);
              assertThat(header.height()).isEqualTo(height);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<html>", "%PDF"})
  void takesNothingElseForAPicture(String text) {
    assertThat(PictureHeader.of(text.getBytes(ISO_8859_1))).isEmpty();
  }

  @Test
  void takesNoStumpForAPicture() throws IOException {
    byte[] jpeg = withOrientation(picture("jpeg", 30, 20), 6);

    for (int length = 0; length < 60; length++) {
      assertThat(PictureHeader.of(Arrays.copyOf(jpeg, length)))
          .as("clipped to " + length)
          .isEmpty();
    }
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** Puts an APP1 segment with the one tag 0x0112 behind the start of the file. */
  static byte[] withOrientation(byte[] jpeg, int orientation) {
    String exif =
        "FFE10022457869660000"
            + "4D4D002A00000008"
            + "0001"
            + "0112000300000001%04X0000".formatted(orientation)
            + "00000000";
    byte[] segment = HexFormat.of().parseHex(exif);
    byte[] turned = new byte[jpeg.length + segment.length];
    System.arraycopy(jpeg, 0, turned, 0, 2);
    System.arraycopy(segment, 0, turned, 2, segment.length);
    System.arraycopy(jpeg, 2, turned, 2 + segment.length, jpeg.length - 2);
    return turned;
  }

  private static byte[] webp(String chunk) {
    byte[] riff = "RIFF\0\0\0\0WEBP".getBytes(ISO_8859_1);
    byte[] rest = HexFormat.of().parseHex(chunk);
    byte[] webp = Arrays.copyOf(riff, riff.length + rest.length);
    System.arraycopy(rest, 0, webp, riff.length, rest.length);
    return webp;
  }
}
