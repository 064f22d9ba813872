package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people post, as real files: see {@code formats/README.md}. */
@ExtendWith(Vision.class)
class FormatsTest {

  @ParameterizedTest
  @CsvSource({
    "exif1.jpg,        1, as it is",
    "exif2.jpg,        1, in a mirror",
    "exif3.jpg,        1, upside down",
    "exif4.jpg,        1, upside down in a mirror",
    "exif5.jpg,        1, on its side in a mirror",
    "exif6.jpg,        1, on its side",
    "exif7.jpg,        1, on its other side in a mirror",
    "exif8.jpg,        1, on its other side",
    "progressive.jpg,  1, in passes",
    "cmyk.jpg,         1, in four inks",
    "ycck.jpg,         1, in four inks as brightness and colour",
    "deep.png,         1, 16 bits a pixel",
    "palette.png,      1, colours from a list",
    "bits.png,         1, one bit a pixel",
    "interlaced.png,   1, in seven passes",
    "transparent.png,  1, black letters on nothing",
    "lossy.webp,       1, lossy",
    "lossless.webp,    1, lossless",
    "transparent.webp, 1, black letters on nothing",
    "still.gif,        1, one frame",
    "lzw.tif,          1, LZW",
    "cmyk.tif,         1, in four inks",
    "bits.bmp,         1, one bit a pixel",
    "animated.png,     2, two pictures in three frames",
    "animated.webp,    2, two pictures in three frames",
    "animated.gif,     2, two pictures in three frames",
    "fax.tif,          2, two pages in CCITT group 4",
    "pages.pdf,        2, two pages",
  })
  void findsThePagesOf(String file, int pages, String kind) throws Exception {
    PageFinder.Found found = PageFinder.find(read(file));

    assertThat(found.pages()).as(kind).hasSize(pages);
    assertThat(found.cutOff()).as(kind).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void turnsAsTheCameraSays(int orientation) throws Exception {
    Placement placement =
        PageFinder.find(read("exif" + orientation + ".jpg")).pages().getFirst().placement();

    assertThat(placement.pictureWidth()).isEqualTo(520);
    assertThat(placement.pictureHeight()).isEqualTo(360);
    // From the left top of the page to that of the picture: not turned any further.
    assertThat(placement.toPicture().get(0)).isPositive();
    assertThat(placement.toPicture().get(4)).isPositive();
  }

  @Test
  void readsACutOffJpegInPassesAsFarAsItGoes() throws Exception {
    PageFinder.Found found = PageFinder.find(read("cut-off.jpg"));

    assertThat(found.pages()).hasSize(1);
    assertThat(found.cutOff())
        .isEqualTo("expected a whole JPEG, got one that ends early: the rest is missing");
  }

  @ParameterizedTest
  @CsvSource({"photo.heic, HEIC", "photo.avif, AVIF"})
  void namesTheFormatItCannotRead(String file, String format) {
    assertThatThrownBy(() -> PageFinder.find(read(file)))
        .isInstanceOf(UnreadableImageException.class)
        .hasMessage("expected a picture (JPEG, PNG, WebP, GIF, BMP, TIFF) or a PDF, got " + format);
  }

  @ParameterizedTest
  @CsvSource({
    "animated.png,  3",
    "animated.webp, 3",
    "animated.gif,  3",
    "fax.tif,       2",
    "exif6.jpg,     1",
  })
  void knowsHowManyPicturesTheHeaderPromises(String file, int frames) throws Exception {
    assertThat(PictureHeader.read(read(file)).frames()).isEqualTo(frames);
  }

  @Test
  void readsTheFirstTwentyPagesAndSaysWhatItLeftOut() throws Exception {
    byte[] one = read("fax.tif");
    List<Integer> seen = new ArrayList<>();

    String missing = Picture.of(LyingTiff.pagesTimes(11, one)).eachStill(still -> seen.add(1));

    assertThat(seen).as("pages that differ").hasSize(2);
    assertThat(missing).isEqualTo("expected at most 20 pages, got 22: the rest is left out");
  }

  static byte[] read(String file) throws IOException {
    try (InputStream in = FormatsTest.class.getResourceAsStream("formats/" + file)) {
      assertThat(in).as(file).isNotNull();
      return in.readAllBytes();
    }
  }
}
