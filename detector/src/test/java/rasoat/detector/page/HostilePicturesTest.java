package rasoat.detector.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.detector.InventedDocuments;

/** Whatever bytes come, they end in pages, in none, or in one line that says what is wrong. */
@ExtendWith(Vision.class)
class HostilePicturesTest {

  private static final byte[] NOISE = HostileBytes.random(2000, 11);

  static Stream<Arguments> refusesWithAReason() {
    return Stream.of(
        Arguments.of("empty", new byte[0], "got an empty file"),
        Arguments.of("text", "Chào buổi sáng".getBytes(UTF_8), "got bytes that start with"),
        Arguments.of("PDF", HostileBytes.ascii("%PDF-1.7\n"), "expected a PDF that can be read"),
        Arguments.of("lie", HostileBytes.pngHeader(100_000, 100_000), "got 100000 x 100000"),
        Arguments.of("APNG bomb", bombInAFrame(), "got 60000 x 60000"),
        Arguments.of("GIF bomb", HostileBytes.gifHeader(60_000, 60_000), "got 60000 x 60000"),
        Arguments.of("GIF bomb within", bombInALaterFrame(), "got 60000 x 60000"),
        Arguments.of("TIFF bomb", LyingTiff.tiled(90, 90, 40_000), "got 40000 x 40000"),
        Arguments.of("TIFF in a circle", LyingTiff.circular(90, 90), "expected tif pixels"),
        Arguments.of("WebP beyond its canvas", widerThanItsCanvas(), "a picture of 5000 x 5000"),
        Arguments.of("bomb", HostileBytes.pngHeader(30_000, 30_000), "got 30000 x 30000"),
        Arguments.of("wide", HostileBytes.pngHeader(2_000_000_000, 1), "got 2000000000 x 1"),
        Arguments.of(
            "many", HostileBytes.pngHeader(8001, 8000), "expected at most 64 million pixels"),
        Arguments.of("WebP bomb", HostileBytes.webpHeader(16383, 16383), "got 16383 x 16383"),
        Arguments.of("no area", HostileBytes.webpHeader(0, 20), "got 0 x 20"),
        Arguments.of(
            "header only", HostileBytes.pngHeader(90, 90), "expected png pixels of 90 x 90"),
        Arguments.of(
            "PNG noise", withNoise(HostileBytes.pngHeader(90, 90)), "PNG chunks within the file"),
        Arguments.of("GIF noise", withNoise(HostileBytes.gifHeader(90, 90)), "expected gif pixels"),
        Arguments.of(
            "WebP noise", withNoise(HostileBytes.webpHeader(90, 90)), "expected webp pixels"),
        Arguments.of(
            "WebP noise",
            withNoise(HostileBytes.losslessWebpHeader(90, 90)),
            "expected webp pixels"));
  }

  private static byte[] bombInAFrame() {
    ByteBuffer control = ByteBuffer.allocate(26).putInt(0).putInt(60_000).putInt(60_000);
    return HostileBytes.joined(
        HostileBytes.pngHeader(9, 9), HostileBytes.pngChunk("fcTL", control));
  }

  private static byte[] bombInALaterFrame() {
    byte[] frame = Arrays.copyOfRange(HostileBytes.gifHeader(60_000, 60_000), 13, 23);
    return HostileBytes.joined(HostileBytes.gifHeader(9, 9), new byte[] {2, 1, 7, 0}, frame);
  }

  private static byte[] widerThanItsCanvas() {
    byte[] picture = HostileBytes.webpHeader(5000, 5000);
    return HostileBytes.joined(
        Arrays.copyOf(HostileBytes.extendedWebpHeader(10, 10), 30),
        Arrays.copyOfRange(picture, 12, 30));
  }

  @ParameterizedTest
  @MethodSource
  void refusesWithAReason(String kind, byte[] bytes, String reason) {
    assertThatThrownBy(() -> PageFinder.find(bytes))
        .as(kind)
        .isInstanceOf(UnreadableImageException.class)
        .hasMessageContaining(reason)
        .message()
        .hasLineCount(1)
        .startsWith("expected ")
        .contains(", got ");
  }

  static Stream<Arguments> findsNoPage() {
    return Stream.of(
        Arguments.of("one pixel", picture(1, 1)),
        Arguments.of("a row", picture(700, 1)),
        Arguments.of("a column", picture(1, 700)),
        Arguments.of("a strip", picture(12, 20_000)),
        Arguments.of("noise behind a BMP header", withNoise(HostileBytes.bmpHeader(25, 25))));
  }

  @ParameterizedTest
  @MethodSource
  void findsNoPage(String kind, byte[] bytes) throws UnreadableImageException {
    assertThat(PageFinder.find(bytes).pages()).as(kind).isEmpty();
  }

  static Stream<Arguments> endsInPagesOrInAReason() {
    byte[] jpeg = Photo.jpeg(Photo.scenery(200, 160, 1));
    return Stream.of(
        Arguments.of("a long row", picture(20_000, 1)),
        Arguments.of("a long column", picture(1, 20_000)),
        Arguments.of("noise behind a JPEG", withNoise(jpeg)),
        Arguments.of("noise in a JPEG", withNoise(Arrays.copyOf(jpeg, 700))));
  }

  @ParameterizedTest
  @MethodSource
  void endsInPagesOrInAReason(String kind, byte[] bytes) {
    try {
      assertThat(PageFinder.find(bytes)).as(kind).isNotNull();
    } catch (UnreadableImageException e) {
      assertThat(e.getMessage()).as(kind).hasLineCount(1).startsWith("expected ");
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 5599", "5, 20000", "20000, 5", "9, 29999"})
  void findsNoPageOnAThread(int width, int height) throws UnreadableImageException {
    assertThat(PageFinder.find(picture(width, height)).pages()).isEmpty();
  }

  @Test
  void readsATruncatedJpegAsFarAsItGoes() throws UnreadableImageException {
    byte[] whole = Photo.jpeg(DrawnPage.of(InventedDocuments.CANAL.text()).image());

    PageFinder.Found found = PageFinder.find(Arrays.copyOf(whole, whole.length / 2));

    assertThat(found.cutOff()).contains("ends early");
    assertThat(found.pages()).hasSize(1);
    assertThat(PageFinder.find(whole).cutOff()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10, TYPE_BYTE_GRAY,   png",
    "11, TYPE_USHORT_GRAY, png",
    "6,  TYPE_4BYTE_ABGR,  png",
    "12, TYPE_BYTE_BINARY, png",
    "13, TYPE_BYTE_INDEXED,png",
    "10, TYPE_BYTE_GRAY,   jpg",
    "5,  TYPE_3BYTE_BGR,   bmp",
    "5,  TYPE_3BYTE_BGR,   tiff",
    "13, TYPE_BYTE_INDEXED,gif",
  })
  void readsEveryKindOfPixel(int type, String name, String format) throws UnreadableImageException {
    BufferedImage page = DrawnPage.of(InventedDocuments.CANAL.text()).image();

    byte[] bytes = Photo.encoded(HostileBytes.asType(page, type), format);

    assertThat(PageFinder.find(bytes).pages()).as(name + " as " + format).hasSize(1);
  }

  @Test
  void readsAJpegOfFourInks() throws UnreadableImageException {
    BufferedImage page = DrawnPage.of(InventedDocuments.CANAL.text()).image();

    assertThat(PageFinder.find(HostileBytes.cmykJpeg(page)).pages()).hasSize(1);
  }

  @Test
  void readsTheFirstPictureOfAnAnimation() throws UnreadableImageException {
    byte[] bytes = HostileBytes.animatedGif(DrawnPage.of(InventedDocuments.CANAL.text()).image());

    assertThat(PageFinder.find(bytes).pages()).hasSize(1);
  }

  @Test
  void takesNoNoticeOfAHugeCommentInAPng() throws UnreadableImageException {
    byte[] png = picture(30, 30);
    byte[] comment = HostileBytes.pngChunk("tEXt", ByteBuffer.wrap(new byte[1 << 20]));
    byte[] head = Arrays.copyOf(png, 33);
    byte[] rest = Arrays.copyOfRange(png, 33, png.length);

    assertThat(PageFinder.find(HostileBytes.joined(head, comment, rest)).pages()).isEmpty();
  }

  private static byte[] picture(int width, int height) {
    return Photo.png(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }

  private static byte[] withNoise(byte[] bytes) {
    return HostileBytes.joined(bytes, NOISE);
  }
}
