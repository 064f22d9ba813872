package rasoat.console.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

  private static final int RED = 0xFFC8102E;

  @ParameterizedTest(name = "{0} {1}x{2}")
  @CsvSource({
    "png, 200, 100, 150, 75",
    "jpg, 200, 100, 150, 75",
    "png, 6000, 3000, 467, 233",
    "jpg, 300, 3000, 40, 400"
  })
  void keepsProportionsWithinThePage(String format, int width, int height, int wide, int high)
      throws IOException {
    BufferedImage page = page(picture(format, width, height));

    List<int[]> red = reds(page);
    int left = red.stream().mapToInt(each -> each[0]).min().orElseThrow();
    int right = red.stream().mapToInt(each -> each[0]).max().orElseThrow();
    int top = red.stream().mapToInt(each -> each[1]).min().orElseThrow();
    int bottom = red.stream().mapToInt(each -> each[1]).max().orElseThrow();
    assertThat(right - left).isBetween(wide - 4, wide + 4);
    assertThat(bottom - top).isBetween(high - 4, high + 4);
    assertThat((left + right) / 2f)
        .isBetween(Paper.LEFT + Paper.WIDTH / 2 - 2, Paper.LEFT + Paper.WIDTH / 2 + 2);
  }

  @Test
  void turnsUprightWhatACameraHeldOnItsSideAndDropsWhatItWroteBesides() throws IOException {
    byte[] jpeg = turned(picture("jpg", 200, 100));

    PrintedDocument document = with(jpeg);
    List<int[]> red = reds(ReadPages.seen(document).pictures.getFirst());

    int left = red.stream().mapToInt(each -> each[0]).min().orElseThrow();
    int right = red.stream().mapToInt(each -> each[0]).max().orElseThrow();
    assertThat(right - left).isBetween(71, 79);
    assertThat(new String(DecreeLayout.pdf(document), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif")
        .doesNotContain("NhaRieng");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"empty", "noise", "cut", "huge"})
  void leavesAFrameForWhatItCannotRead(String how) throws IOException {
    byte[] png = picture("png", 50, 50);
    byte[] bytes =
        switch (how) {
          case "empty" -> new byte[0];
          case "noise" -> "không phải ảnh".getBytes(StandardCharsets.UTF_8);
          case "cut" -> Arrays.copyOf(png, png.length / 2);
          default -> widened(png);
        };

    assertThat(ReadPages.of(with(bytes)).text).contains("(Không đọc được ảnh)", "Hình 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void neverFailsForBrokenBytes(String format) throws IOException {
    byte[] sound = picture(format, 40, 40);

    assertThat(IntStream.range(0, sound.length * 2))
        .allSatisfy(
            i -> {
              byte[] broken = sound.clone();
              broken[i / 2] ^= (byte) (i % 2 == 0 ? 0xFF : 0x10);
              assertThat(new Pictures(new PDDocument()).set(new Block.Figure(broken, "")))
                  .hasSize(3);
            });
  }

  private static PrintedDocument with(byte[] picture) {
    return InventedDocuments.report(List.of(new Block.Figure(picture, "Hình 1")), List.of());
  }

  private static BufferedImage page(byte[] picture) {
    return ReadPages.seen(with(picture)).pictures.getFirst();
  }

  private static List<int[]> reds(BufferedImage page) {
    return IntStream.range(0, page.getWidth() * page.getHeight())
        .mapToObj(i -> new int[] {i % page.getWidth(), i / page.getWidth()})
        .filter(
            at -> {
              Color color = new Color(page.getRGB(at[0], at[1]));
              return color.getRed() > 150 && color.getGreen() < 90;
            })
        .toList();
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(RED));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** As a camera does: an Exif segment with the orientation, and something private. */
  private static byte[] turned(byte[] jpeg) {
    byte[] secret = "NhaRieng".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + secret.length);
    exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) 6).putShort((short) 0).putInt(0).put(secret);
    return ByteBuffer.allocate(jpeg.length + exif.capacity())
        .put(jpeg, 0, 2)
        .put(exif.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** Says in its header that it is 60,000 pixels wide and high. */
  private static byte[] widened(byte[] png) {
    byte[] bomb = png.clone();
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    return bomb;
  }
}
