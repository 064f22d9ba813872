package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rasoat.detector.InventedDocuments;
import rasoat.model.finding.Region;

@ExtendWith(Vision.class)
class BarsTest {

  private static final Rectangle NUMBER = new Rectangle(300, 420, 260, 36);

  @Test
  void findsABarOverALine() throws UnreadableImageException {
    assertFound(letter().bar(NUMBER).image());
  }

  @Test
  void findsABarOnAnAskewPhotographInTheShade() throws UnreadableImageException {
    BufferedImage photo = Photo.onDesk(Photo.shadowed(letter().bar(NUMBER).image()), 4);

    assertThat(bars(photo)).hasSize(1);
  }

  @Test
  void findsEachOfSeveral() throws UnreadableImageException {
    Rectangle lines = new Rectangle(500, 520, 400, 80);

    assertThat(bars(letter().bar(NUMBER).bar(lines).image())).hasSize(2);
  }

  @Test
  void takesNeitherFramesNorSealsNorStampsForBars() throws UnreadableImageException {
    DrawnPage drawn =
        letter()
            .frame("TUYỆT MẬT", false, 760, 250)
            .incoming("UBND XÃ", false, 150, 150)
            .seal(false, 700, 1400);

    assertThat(bars(drawn.image())).isEmpty();
  }

  @Test
  void takesNeitherRulesNorTheCellsOfATableForBars() throws UnreadableImageException {
    BufferedImage image = letter().image();
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(8));
    pen.drawLine(140, 1200, 1100, 1200);
    for (int row = 0; row < 4; row++) {
      pen.drawRect(140, 1250 + 50 * row, 960, 50);
    }

    assertThat(bars(image)).isEmpty();
  }

  @Test
  void takesNoHeaderOfATableWithWordsInItForABar() throws UnreadableImageException {
    BufferedImage image = letter().bar(new Rectangle(140, 1200, 960, 46)).image();
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.setFont(pen.getFont().deriveFont(30f));
    pen.drawString("STT   DON VI   SO TIEN   THOI HAN   GHI CHU   NGUOI NHAN   TONG", 150, 1235);

    assertThat(bars(image)).isEmpty();
  }

  @Test
  void takesNoPhotographOnAPageForABar() throws UnreadableImageException {
    BufferedImage image = letter().image();
    for (int y = 1200; y < 1380; y++) {
      for (int x = 300; x < 700; x++) {
        int level = 20 + (x / 3 * 7 + y / 5 * 13) % 80;
        image.setRGB(x, y, level << 16 | level << 8 | level);
      }
    }

    assertThat(bars(image)).isEmpty();
  }

  @Test
  void takesNoneOfTheDarkBarsOfAScreenForABar() throws UnreadableImageException {
    DrawnPage drawn =
        letter().bar(new Rectangle(0, 0, 1240, 90)).bar(new Rectangle(0, 1660, 1240, 94));

    assertThat(bars(drawn.image())).isEmpty();
  }

  private static void assertFound(BufferedImage image) throws UnreadableImageException {
    Page page = page(image);
    List<Region> places = bars(page).stream().map(page.placement()::inPicture).toList();
    assertThat(places)
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.x()).isBetween(NUMBER.x - 6, NUMBER.x + 6);
              assertThat(place.y()).isBetween(NUMBER.y - 6, NUMBER.y + 6);
              assertThat(place.width()).isBetween(NUMBER.width - 12, NUMBER.width + 12);
            });
  }

  private static DrawnPage letter() {
    return DrawnPage.of("\n\n\n\n\n\n" + InventedDocuments.unknownLetter());
  }

  private static Page page(BufferedImage image) throws UnreadableImageException {
    return PageFinder.find(Photo.png(image)).pages().getFirst();
  }

  private static List<Region> bars(BufferedImage image) throws UnreadableImageException {
    return bars(page(image));
  }

  private static List<Region> bars(Page page) {
    return page.marks().stream()
        .filter(mark -> mark.shape() == Mark.Shape.BAR)
        .map(Mark::box)
        .toList();
  }
}
