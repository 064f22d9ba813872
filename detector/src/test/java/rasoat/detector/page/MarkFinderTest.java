package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static DrawnPage letter() {
    return DrawnPage.of("\n\n\n\n\n\n" + InventedDocuments.unknownLetter());
  }

  private static Page page(DrawnPage drawn) throws UnreadableImageException {
    return PageFinder.find(Photo.png(drawn.image())).pages().getFirst();
  }
}
