package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.detector.copy.Look;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.Placement;
import rasoat.model.finding.Region;

class PictureMemoryTest {

  private static final PictureReading NO_PAGE = new PictureReading(List.of(), "");

  private final PictureMemory memory = new PictureMemory(5_000);

  @Test
  void forgetsWhatWasAskedForLongestAgo() {
    memory.keep("a", NO_PAGE);
    memory.keep("b", NO_PAGE);
    memory.keep("c", NO_PAGE);
    memory.keep("d", NO_PAGE);
    memory.keep("e", NO_PAGE);
    assertThat(memory.recall("a")).isPresent();

    memory.keep("f", NO_PAGE);

    assertThat(memory.size()).isEqualTo(5);
    assertThat(memory.recall("b")).isEmpty();
    assertThat(memory.recall("a")).isPresent();
  }

  @Test
  void forgetsTheLookWithTheReading() {
    PictureMemory roomy = new PictureMemory(300_000);
    roomy.keep("a", NO_PAGE, look(640, 480, 1));
    assertThat(roomy.recallCopy(look(640, 480, 1))).contains(NO_PAGE);

    roomy.keep("b", NO_PAGE, look(640, 480, 9));

    assertThat(roomy.recallCopy(look(640, 480, 1))).isEmpty();
    assertThat(roomy.recallCopy(look(640, 480, 9))).contains(NO_PAGE);
  }

  @Test
  void doesNotCountAReadingTwiceThatIsKeptAgain() {
    for (int i = 0; i < 20; i++) {
      memory.keep("a", NO_PAGE);
    }
    memory.keep("b", NO_PAGE);

    assertThat(memory.size()).isEqualTo(2);
  }

  @Test
  void givesPlacesInACopyOfAnotherSize() {
    PictureMemory roomy = new PictureMemory(1 << 20);
    PageReading page = Readings.page("Số: 214/UBND-KT");
    Placement wide = new Placement(List.of(2.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 1.0), 1280, 960);
    PageReading placed =
        new PageReading(
            0,
            false,
            page.transcript(),
            wide,
            true,
            480,
            List.of(new MarkReading(MarkWords.MAT, new Region(100, 200, 300, 40), true)),
            List.of(new Region(11, 21, 31, 41)),
            List.of());
    roomy.keep("a", new PictureReading(List.of(placed), ""), look(1280, 960, 1));

    PageReading copy = roomy.recallCopy(look(640, 480, 1)).orElseThrow().pages().getFirst();

    assertThat(copy.marks().getFirst().box()).isEqualTo(new Region(50, 100, 150, 20));
    assertThat(copy.seals()).containsExactly(new Region(5, 10, 16, 21));
    assertThat(copy.placement().inPicture(new Region(10, 20, 30, 40)))
        .isEqualTo(new Region(10, 20, 30, 40));
    assertThat(copy.placement().pictureWidth()).isEqualTo(640);
  }

  @Test
  void doesNotKnowACopyWhoseLettersAreTooSmallToCompare() {
    PictureMemory roomy = new PictureMemory(1 << 20);
    PageReading page = Readings.page("Số: 214/UBND-KT");
    Placement far = new Placement(List.of(0.1, 0.0, 0.0, 0.0, 0.1, 0.0, 0.0, 0.0, 1.0), 640, 480);
    PageReading tiny =
        new PageReading(
            0, false, page.transcript(), far, true, 480, List.of(), List.of(), List.of());

    roomy.keep("a", new PictureReading(List.of(tiny), ""), look(640, 480, 1));

    assertThat(roomy.recall("a")).isPresent();
    assertThat(roomy.recallCopy(look(640, 480, 1))).isEmpty();
  }

  /** Something to see, other for every kind. */
  private static Look look(int width, int height, int kind) {
    byte[] pixels = new byte[640 * 480];
    for (int i = 0; i < pixels.length; i++) {
      int x = i % 640 / 20;
      int y = i / 640 / 20;
      pixels[i] = (byte) (128 + 100 * Math.sin(x * x * kind * 0.013 + y * kind));
    }
    return Look.of(new GreyImage(640, 480, pixels), width, height);
  }
}
