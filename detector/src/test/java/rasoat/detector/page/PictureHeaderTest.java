package rasoat.detector.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureHeaderTest {

  @ParameterizedTest
  @CsvSource({
    "jpg,  jpeg",
    "png,  png",
    "gif,  gif",
    "bmp,  bmp",
    "tiff, tif",
  })
  void knowsWhatTheJdkReads(String format, String name) throws UnreadableImageException {
    byte[] bytes = Photo.encoded(new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB), format);

    PictureHeader header = PictureHeader.read(bytes);

    assertThat(header.format().toLowerCase(Locale.ROOT)).isEqualTo(name);
    assertThat(header.width()).isEqualTo(37);
    assertThat(header.height()).isEqualTo(23);
  }

  static Stream<Arguments> knowsTheKindsOfWebp() {
    return Stream.of(
        Arguments.of("lossy", HostileBytes.webpHeader(1080, 1350), 1080, 1350),
        Arguments.of("lossy, largest", HostileBytes.webpHeader(16383, 16383), 16383, 16383),
        Arguments.of("lossless", HostileBytes.losslessWebpHeader(1080, 1350), 1080, 1350),
        Arguments.of(
            "lossless, largest", HostileBytes.losslessWebpHeader(16384, 16384), 16384, 16384),
        Arguments.of("extended", HostileBytes.extendedWebpHeader(1080, 1350), 1080, 1350),
        Arguments.of("extended, wide", HostileBytes.extendedWebpHeader(1 << 24, 1), 1 << 24, 1));
  }

  @ParameterizedTest
  @MethodSource
  void knowsTheKindsOfWebp(String kind, byte[] bytes, int width, int height)
      throws UnreadableImageException {
    assertThat(PictureHeader.read(bytes))
        .as(kind)
        .isEqualTo(new PictureHeader("webp", width, height, 1));
  }

  static Stream<Arguments> refusesWhatIsNoPicture() {
    return Stream.of(
        Arguments.of(new byte[0], "expected a picture, got an empty file"),
        Arguments.of(
            "Chào buổi sáng".getBytes(UTF_8), "got bytes that start with 43 68 c3 a0 6f 20 62 75"),
        Arguments.of(HostileBytes.ascii("PK\3\4zip"), "got bytes that start with 50 4b 03 04"),
        Arguments.of(HostileBytes.ascii("<svg xmlns='...'/>"), "got bytes that start with 3c 73"),
        Arguments.of(new byte[] {7}, "got bytes that start with 07"),
        Arguments.of(
            HostileBytes.ascii("RIFF1234WEBPVP8 "), "expected a WebP header of 30 bytes, got 16"),
        Arguments.of(
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            "expected a picture with a whole header"),
        Arguments.of(
            Arrays.copyOf(HostileBytes.pngHeader(9, 9), 14),
            "expected a picture with a whole header"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesWhatIsNoPicture(byte[] bytes, String reason) {
    assertThatThrownBy(() -> PictureHeader.read(bytes))
        .isInstanceOf(UnreadableImageException.class)
        .hasMessageContaining(reason)
        .message()
        .hasLineCount(1)
        .startsWith("expected ")
        .doesNotContain("null");
  }

  @Test
  void readsTheSizeOfAPictureTooLargeToDecode() throws UnreadableImageException {
    assertThat(PictureHeader.read(HostileBytes.pngHeader(30_000, 30_000)))
        .isEqualTo(new PictureHeader("png", 30_000, 30_000, 1));
  }
}
