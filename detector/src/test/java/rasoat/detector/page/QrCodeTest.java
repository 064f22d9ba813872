package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Mat;
import org.opencv.objdetect.QRCodeEncoder;
import rasoat.detector.InventedDocuments;
import rasoat.model.finding.Region;

@ExtendWith(Vision.class)
class QrCodeTest {

  private static final String TEXT = "https://vanban.maybac.gov.vn/xem?số=214/UBND-KT";
  private static final int LEFT = 150;
  private static final int TOP = 120;

  @ParameterizedTest
  @ValueSource(ints = {4, 6, 8})
  void isDecodedOnALetter(int module) throws UnreadableImageException {
    Page page = page(letter(module));

    assertThat(QrCode.on(page.text()))
        .singleElement()
        .satisfies(
            code -> {
              assertThat(code.text()).isEqualTo(TEXT);
              Region place = page.placement().inPicture(code.box());
              assertThat(place.x()).isBetween(LEFT - 60, LEFT + 40);
              assertThat(place.y()).isBetween(TOP - 60, TOP + 40);
            });
  }

  @Test
  void isDecodedOnAnAskewPhotographInTheShade() throws UnreadableImageException {
    BufferedImage photo = Photo.onDesk(Photo.shadowed(letter(6)), 5);

    assertThat(QrCode.on(page(photo).text())).extracting(QrCode::text).containsExactly(TEXT);
  }

  @Test
  void isToldWhereItCannotBeDecoded() throws UnreadableImageException {
    BufferedImage image = letter(6);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(LEFT + 100, TOP + 60, 70, 120);

    assertThat(QrCode.on(page(image).text())).extracting(QrCode::text).containsExactly("");
  }

  @Test
  void isNotSeenOnALetterWithASealAndFrames() throws UnreadableImageException {
    DrawnPage drawn =
        DrawnPage.of("\n\n\n\n\n\n" + InventedDocuments.unknownLetter())
            .frame("TUYỆT MẬT", false, 760, 250)
            .seal(false, 700, 1400)
            .incoming("UBND XÃ", false, 150, 150);

    assertThat(QrCode.on(page(drawn.image()).text())).isEmpty();
  }

  @Test
  void needsThreeEyes() throws UnreadableImageException {
    BufferedImage image = letter(6);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(LEFT, TOP, 100, 100);

    assertThat(QrCode.on(page(image).text())).isEmpty();
  }

  /** A letter with a code in its upper left corner. */
  private static BufferedImage letter(int module) {
    BufferedImage image =
        DrawnPage.of("\n\n\n\n\n\n\n\n" + InventedDocuments.unknownLetter()).image();
    BufferedImage code = code();
    Graphics2D pen = image.createGraphics();
    pen.drawImage(code, LEFT, TOP, module * code.getWidth(), module * code.getHeight(), null);
    return image;
  }

  private static BufferedImage code() {
    try (Mats mats = new Mats()) {
      Mat code = mats.empty();
      QRCodeEncoder.create().encode(TEXT, code);
      GreyImage grey = PageFinder.image(code);
      BufferedImage image =
          new BufferedImage(grey.width(), grey.height(), BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < grey.pixels().length; i++) {
        int level = grey.pixels()[i] & 0xff;
        image.setRGB(i % grey.width(), i / grey.width(), level << 16 | level << 8 | level);
      }
      return image;
    }
  }

  private static Page page(BufferedImage image) throws UnreadableImageException {
    List<Page> pages = PageFinder.find(Photo.png(image)).pages();
    return pages.getFirst();
  }
}
