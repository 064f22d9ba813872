package rasoat.detector.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.detector.InventedDocuments.CANAL;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.detector.LoadedNatives;
import rasoat.detector.page.DrawnPage;
import rasoat.detector.page.Glance;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.Photo;

class LookTest {

  @BeforeAll
  static void loadNatives() {
    assertThat(LoadedNatives.get().libraries()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9, 0.5, 0.3})
  void isThatOfACopyCompressedAgain(double quality) {
    BufferedImage page = DrawnPage.of(CANAL.text()).image();

    Look copy = look(Photo.jpeg(page, quality));

    assertThat(look(Photo.png(page)).isSame(copy)).isTrue();
    assertThat(look(Photo.png(page)).hash().distance(copy.hash())).isLessThan(NearHashes.REACH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"215", "274", "814", "211"})
  void isNotThatOfALetterWithAnotherDigit(String number) {
    Look look = look(Photo.png(DrawnPage.of(CANAL.text()).image()));
    String altered = CANAL.text().replace("Số: 214", "Số: " + number);

    Look other = look(Photo.jpeg(DrawnPage.of(altered).image(), 0.3));

    assertThat(look.hash().distance(other.hash()))
        .as("the hash cannot tell them apart")
        .isLessThan(NearHashes.REACH);
    assertThat(look.isSame(other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1,  13, true,  compression all over",
    "1,  15, false, too much of it to see a digit",
    "40, 10, false, one place alone",
    "40, 2,  true,  one place, no more than nothing",
    "40, 10, false, one place that stands out from compression all over",
  })
  void isThatOfACopyThatDiffersLittleAndEverywhere(
      int columns, int brighter, boolean same, String why) {
    int everywhere = why.endsWith("all over") ? 1 : 0;
    Look plain = Look.of(stripes(columns, 0, 0), 640, 640);

    assertThat(plain.isSame(Look.of(stripes(columns, brighter, everywhere), 640, 640)))
        .as(why)
        .isEqualTo(same);
  }

  /** A grey square, one of so many columns of 16 pixels brighter than everywhere else. */
  private static GreyImage stripes(int columns, int brighter, int everywhere) {
    byte[] pixels = new byte[640 * 640];
    for (int i = 0; i < pixels.length; i++) {
      int row = i / 640;
      boolean isBright = i % 640 / 16 % columns == 0 && (columns == 1 || row < 16);
      pixels[i] = (byte) (100 + (isBright ? brighter : everywhere));
    }
    return new GreyImage(640, 640, pixels);
  }

  @Test
  void isNotThatOfACroppedCopy() {
    BufferedImage page = DrawnPage.of(CANAL.text()).image();
    BufferedImage cropped = page.getSubimage(20, 0, page.getWidth() - 40, page.getHeight());

    assertThat(look(Photo.png(page)).isSame(look(Photo.png(cropped)))).isFalse();
  }

  @Test
  void isNotThatOfACopyTooSmallToReadDigitsIn() {
    BufferedImage page = DrawnPage.of(CANAL.text()).image();
    BufferedImage small = new BufferedImage(310, 438, BufferedImage.TYPE_INT_RGB);
    small.createGraphics().drawImage(page.getScaledInstance(310, 438, 16), 0, 0, null);

    assertThat(look(Photo.png(page)).isSame(look(Photo.png(small)))).isFalse();
  }

  private static Look look(byte[] picture) {
    Glance glance = Glance.at(picture).orElseThrow();
    return Look.of(glance.grey(), glance.width(), glance.height());
  }
}
