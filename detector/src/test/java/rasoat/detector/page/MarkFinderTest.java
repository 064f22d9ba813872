package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.detector.InventedDocuments;
import rasoat.model.finding.Region;

@ExtendWith(Vision.class)
class MarkFinderTest {

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "HỎA TỐC"})
  void findsABlackDoubleFrame(String words) throws UnreadableImageException {
    assertFindsFrame(words, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "HỎA TỐC"})
  void findsARedDoubleFrame(String words) throws UnreadableImageException {
    assertFindsFrame(words, true);
  }

  private static void assertFindsFrame(String words, boolean red) throws UnreadableImageException {
    Page page = page(letter().frame(words, red, 760, 250));

    // What stands in the frame may look framed itself: the reader tells.
    assertThat(page.marks())
        .anySatisfy(
            mark -> {
              assertThat(mark.shape()).isEqualTo(Mark.Shape.FRAME);
              assertThat(mark.red()).isEqualTo(red);
              Region place = page.placement().inPicture(mark.box());
              assertThat(place.x()).isBetween(750, 770);
              assertThat(place.y()).isBetween(240, 260);
              assertThat(place.height()).isBetween(55, 75);
            });
  }

  @Test
  void findsABlackRoundSeal() throws UnreadableImageException {
    assertFindsSeal(false);
  }

  @Test
  void findsARedRoundSeal() throws UnreadableImageException {
    assertFindsSeal(true);
  }

  private static void assertFindsSeal(boolean red) throws UnreadableImageException {
    Page page = page(letter().seal(red, 700, 1400));

    assertThat(page.marks()).hasSize(1);
    Mark mark = page.marks().getFirst();
    assertThat(mark.shape()).isEqualTo(Mark.Shape.ROUND_SEAL);
    assertThat(mark.red()).isEqualTo(red);
    Region place = page.placement().inPicture(mark.box());
    assertThat(place.x()).isBetween(685, 715);
    assertThat(place.width()).isBetween(195, 230);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsASealWithASignatureAcross(boolean red) throws UnreadableImageException {
    DrawnPage drawn = letter().seal(red, 700, 1400).bar(new Rectangle(820, 1500, 260, 6));

    Page page = page(drawn);

    assertThat(page.marks())
        .anySatisfy(
            mark -> {
              assertThat(mark.shape()).isEqualTo(Mark.Shape.ROUND_SEAL);
              Region place = page.placement().inPicture(mark.box());
              assertThat(place.x()).isBetween(685, 715);
              assertThat(place.width()).isBetween(195, 230);
            });
  }

  @Test
  void takesNoCupForASeal() throws UnreadableImageException {
    assertThat(page(letter().cup(700, 1400)).marks())
        .noneMatch(mark -> mark.shape() == Mark.Shape.ROUND_SEAL);
  }

  @Test
  void findsSealAndFrameOnOnePage() throws UnreadableImageException {
    DrawnPage drawn = letter().frame("MẬT", true, 760, 250).seal(true, 700, 1400);

    assertThat(page(drawn).marks())
        .extracting(Mark::shape)
        .contains(Mark.Shape.FRAME, Mark.Shape.ROUND_SEAL);
  }

  @Test
  void findsNoMarkOnAPlainLetter() throws UnreadableImageException {
    assertThat(page(letter()).marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 2.5, -2.5})
  void findsTheCellsOfAStampThatLeansOnItsPage(double degrees) throws UnreadableImageException {
    DrawnPage drawn = letter().incoming("SỞ DU LỊCH", true, 760, 160, degrees);

    assertThat(stamps(page(drawn)))
        .as("office, heading and three lines, on a stamp that is some 800 pixels wide")
        .anySatisfy(
            stamp -> {
              StampCells cells = StampCells.in(stamp.patch()).orElseThrow();
              assertThat(cells.heading().width()).isBetween(200, 260);
              assertThat(cells.fields().width()).isBetween(540, 600);
              assertThat(cells.fields().height()).isBetween(290, 350);
            });
  }

  @Test
  void findsTheCellsOfAStampInTheGrainOfADarkPhotograph() throws UnreadableImageException {
    DrawnPage drawn = letter().incoming("SỞ DU LỊCH", true, 760, 160);

    Page page =
        PageFinder.find(Photo.jpeg(Photo.grainy(drawn.image(), 0.25, 22))).pages().getFirst();

    assertThat(stamps(page)).anyMatch(stamp -> StampCells.in(stamp.patch()).isPresent());
  }

  @Test
  void partsWhatIsWrittenFromWhatIsPrinted() throws UnreadableImageException {
    DrawnPage drawn = letter().incoming("SỞ DU LỊCH", "1286", "7/5", 760, 160);

    Mark stamp = stamps(page(drawn)).getFirst();
    Region number = StampCells.in(stamp.patch()).orElseThrow().fields();

    assertThat(darkest(stamp.others().getFirst().part(number))).as("written").isLessThan(120);
    assertThat(darkest(stamp.others().getFirst().part(new Region(0, 0, number.x() - 20, 600))))
        .as("office and heading, printed in red")
        .isGreaterThan(180);
  }

  @Test
  void seesNoCellsOfThatStampInAPlainFrame() throws UnreadableImageException {
    DrawnPage drawn = letter().frame("LƯU HÀNH NỘI BỘ", true, 760, 250).seal(true, 700, 1400);

    assertThat(page(drawn).marks()).noneMatch(mark -> StampCells.in(mark.patch()).isPresent());
  }

  @Test
  void letsRedInkVanishFromTheTextToBeRead() throws UnreadableImageException {
    DrawnPage drawn = letter().seal(true, 700, 1400);

    Page page = page(drawn);

    int darkest = 255;
    Mark seal = page.marks().getFirst();
    for (int y = seal.box().y(); y < seal.box().y() + seal.box().height(); y++) {
      for (int x = seal.box().x(); x < seal.box().x() + seal.box().width(); x++) {
        darkest = Math.min(darkest, page.text().pixels()[y * page.text().width() + x] & 0xff);
      }
    }
    assertThat(darkest).isGreaterThan(150);
  }

  private static List<Mark> stamps(Page page) {
    return page.marks().stream().filter(mark -> mark.shape() == Mark.Shape.RULED_STAMP).toList();
  }

  private static int darkest(GreyImage part) {
    return IntStream.range(0, part.pixels().length)
        .map(i -> part.pixels()[i] & 0xff)
        .min()
        .orElseThrow();
  }

  private static DrawnPage letter() {
    return DrawnPage.of("\n\n\n\n\n\n" + InventedDocuments.unknownLetter());
  }

  private static Page page(DrawnPage drawn) throws UnreadableImageException {
    return PageFinder.find(Photo.png(drawn.image())).pages().getFirst();
  }
}
