package rasoat.crawler.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSizeTest {

  @ParameterizedTest
  @CsvSource({
    // chunk, what follows its name, size
    "'VP8 ', 000000000000009d012a80028001, 640, 384",
    "'VP8 ', 000000000000009d012affffffff, 16383, 16383",
    "'VP8L', 000000002f7fc25f00, 640, 384",
    "'VP8X', 0000000000000000ffff007f0100, 65536, 384",
  })
  void measuresWebp(String chunk, String rest, int width, int height) {
    assertThat(PictureSize.of(MediaFormat.WEBP, webp(chunk, rest)))
        .contains(new PictureSize(width, height));
  }

  @ParameterizedTest
  @CsvSource({"'VP8?', 000000000000009d012a80028001", "'VP8 ', 000000000000009d012a00000000"})
  void isEmptyForABrokenHeader(String chunk, String rest) {
    byte[] bytes = webp(chunk, rest);

    assertThat(PictureSize.of(MediaFormat.WEBP, bytes)).isEmpty();
    assertThat(PictureSize.of(MediaFormat.WEBP, Arrays.copyOf(bytes, 20))).isEmpty();
  }

  private static byte[] webp(String chunk, String rest) {
    ByteBuffer file = ByteBuffer.allocate(40);
    file.put(("RIFF\0\0\0\0WEBP" + chunk).getBytes(StandardCharsets.ISO_8859_1));
    return file.put(HexFormat.of().parseHex(rest)).array();
  }
}
