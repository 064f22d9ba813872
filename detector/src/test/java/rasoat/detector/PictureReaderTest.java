package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.detector.InventedDocuments.CANAL;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.DrawnPage;
import rasoat.detector.page.Photo;
import rasoat.detector.page.UnreadableImageException;
import rasoat.index.alignment.Alignment;
import rasoat.model.finding.Region;
import rasoat.model.post.CapturedImage;

/** The whole way from the bytes of a picture to words, with the native libraries. */
class PictureReaderTest {

  private static final CapturedImage IMAGE = new CapturedImage("a.png", Path.of("a.png"));

  private static PictureReader reader;

  @BeforeAll
  static void start() {
    reader = new PictureReader(LoadedNatives.get());
  }

  @AfterAll
  static void stop() {
    reader.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void readsAScanThatLiesTurned(int degrees) throws UnreadableImageException {
    BufferedImage scan = Photo.turned(DrawnPage.of(CANAL.text()).image(), degrees);

    assertReadsTheLetter(read(Photo.jpeg(scan)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void readsAPhotographOfASheetOnADesk(int degrees) throws UnreadableImageException {
    BufferedImage desk = Photo.onDesk(DrawnPage.of(CANAL.text()).image(), 6);

    PageReading page = read(Photo.jpeg(Photo.turned(desk, degrees)));

    assertReadsTheLetter(page);
    assertThat(page.whole()).isTrue();
  }

  @Test
  void readsAPageSeenFromBelow() throws UnreadableImageException {
    PageReading page = read(Photo.jpeg(Photo.leaning(DrawnPage.of(CANAL.text()).image(), 0.2)));

    assertReadsTheLetter(page);
    assertThat(page.whole()).isTrue();
  }

  @Test
  void readsThroughAShadow() throws UnreadableImageException {
    BufferedImage shadowed = Photo.shadowed(DrawnPage.of(CANAL.text()).image());

    assertReadsTheLetter(read(Photo.jpeg(shadowed)));
  }

  @Test
  void readsAPhotographOfAScreen() throws UnreadableImageException {
    BufferedImage screen = Photo.striped(DrawnPage.of(CANAL.text()).image(), 0.6);

    assertReadsTheLetter(read(Photo.jpeg(screen)));
  }

  @ParameterizedTest
  @CsvSource({
    "TỐI MẬT,   TOI_MAT,   true",
    "TUYỆT MẬT, TUYET_MAT, true",
    "HỎA TỐC,   HOA_TOC,   true",
    "MẬT,       MAT,       false",
    "TỐI MẬT,   TOI_MAT,   false",
  })
  void readsAStamp(String words, MarkWords mark, boolean red) throws UnreadableImageException {
    DrawnPage drawn =
        DrawnPage.of("\n\n\n\n\n\n" + InventedDocuments.unknownLetter())
            .frame(words, red, 760, 250);

    PageReading page = read(Photo.jpeg(drawn.image()));

    assertThat(page.marks()).extracting(MarkReading::words).contains(mark);
  }

  @Test
  void readsTwoStampsThatTouch() throws UnreadableImageException {
    DrawnPage drawn =
        DrawnPage.of("\n\n\n\n\n\n" + InventedDocuments.unknownLetter())
            .frame("TỐI MẬT", true, 760, 250)
            .frame("HỎA TỐC", true, 760, 314);

    PageReading page = read(Photo.jpeg(drawn.image()));

    assertThat(page.marks())
        .extracting(MarkReading::words)
        .contains(MarkWords.TOI_MAT, MarkWords.HOA_TOC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHÍNH", "SAO Y", "ĐẾN", "MẶT TRẬN"})
  void takesNoOtherStampForAMark(String words) throws UnreadableImageException {
    DrawnPage drawn =
        DrawnPage.of("\n\n\n\n\n\n" + InventedDocuments.unknownLetter())
            .frame(words, true, 760, 250)
            .seal(true, 700, 1400);

    PageReading page = read(Photo.jpeg(drawn.image()));

    assertThat(page.marks()).isEmpty();
    assertThat(page.seals()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsWhoReceivedTheCopy(boolean red) throws UnreadableImageException {
    DrawnPage drawn =
        DrawnPage.of("\n\n\n\n\n\n\n\n" + InventedDocuments.unknownLetter())
            .incoming("SỞ DU LỊCH", red, 760, 160);

    PageReading page = read(Photo.jpeg(drawn.image()));

    assertThat(page.marks())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.words()).isEqualTo(MarkWords.DEN);
              assertThat(mark.said()).startsWith("SỞ DU LỊCH");
              assertThat(mark.box().x()).isBetween(740, 860);
            });
  }

  @Test
  void readsWhichAgencySignedAndLeavesPeopleOut() throws UnreadableImageException {
    String signed =
        """
        Ký bởi: Vũ Thị Mơ
        Email: mo.vt@maybac.gov.vn
        Cơ quan: Sở Thủy lợi
        Thời gian ký: 07.02.2026
        09:59:48 +07:00\
        """;
    DrawnPage drawn = DrawnPage.of("\n\n\n" + InventedDocuments.unknownLetter());

    PageReading page = read(Photo.png(drawn.small(signed, 800, 60).image()));

    assertThat(page.marks())
        .filteredOn(mark -> mark.words() == MarkWords.KY_SO)
        .extracting(MarkReading::said)
        .containsExactly("Sở Thủy lợi, ký lúc 09:59:48 ngày 07/02/2026");
  }

  @Test
  void readsWhichAgencyMadeTheCopy() throws UnreadableImageException {
    DrawnPage drawn =
        DrawnPage.of(
            "\n\n"
                + InventedDocuments.unknownLetter()
                + "\nUBND XÃ SÔNG MƠ                         SAO Y"
                + "\nSố: 05/SY-UBND            Sông Mơ, ngày 21 tháng 5 năm 2026");

    PageReading page = read(Photo.png(drawn.image()));

    assertThat(page.marks())
        .filteredOn(mark -> mark.words() == MarkWords.SAO_Y)
        .extracting(MarkReading::said)
        .containsExactly("UBND XÃ SÔNG MƠ, số 05/SY-UBND, ngày 21/05/2026");
    assertThat(Passage.of(IMAGE, page).ownNumbers())
        .noneMatch(reading -> reading.number().asWritten().contains("SY"));
  }

  @Test
  void seesThatALineWasCovered() throws UnreadableImageException {
    DrawnPage drawn = DrawnPage.of(CANAL.text());
    Rectangle line = drawn.line("Kính gửi").ink();
    Rectangle half = new Rectangle(line.x + line.width / 2, line.y, line.width / 2, line.height);

    PageReading page = read(Photo.png(drawn.bar(half).image()));

    assertThat(page.marks()).extracting(MarkReading::words).containsExactly(MarkWords.CHE);
  }

  @Test
  void readsNumberAndDayWrittenIntoTheStampOfTheReceiver() throws UnreadableImageException {
    DrawnPage drawn =
        DrawnPage.of("\n\n\n\n\n\n\n\n" + InventedDocuments.unknownLetter())
            .incoming("SỞ DU LỊCH", "1286", "7/5", 760, 160);

    PageReading page = read(Photo.jpeg(drawn.image()));

    assertThat(page.marks())
        .as("the year is that of the document")
        .singleElement()
        .extracting(MarkReading::said)
        .asString()
        .endsWith("số 1286, ngày 07/05/2026");
  }

  @Test
  void readsAMarkThatWasStampedAgainstTheStampOfTheReceiver() throws UnreadableImageException {
    DrawnPage drawn =
        DrawnPage.of("\n\n\n\n\n\n\n\n" + InventedDocuments.unknownLetter())
            .incoming("SỞ DU LỊCH", true, 560, 160)
            .frame("MẬT", true, 840, 150);

    PageReading page = read(Photo.jpeg(drawn.image()));

    assertThat(page.marks())
        .extracting(MarkReading::words)
        .containsExactlyInAnyOrder(MarkWords.MAT, MarkWords.DEN);
  }

  @Test
  void readsARedFrameThroughTheGrainOfADarkPhotograph() throws UnreadableImageException {
    DrawnPage drawn =
        DrawnPage.of("\n\n\n\n\n\n" + InventedDocuments.unknownLetter())
            .frame("TỐI MẬT", true, 760, 250);

    PageReading page = read(Photo.jpeg(Photo.grainy(drawn.image(), 0.25, 22)));

    assertThat(page.marks()).extracting(MarkReading::words).contains(MarkWords.TOI_MAT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void leadsTheWordsBackOntoThePicture(int degrees) throws UnreadableImageException {
    DrawnPage drawn = DrawnPage.of(CANAL.text());
    DrawnPage.Line line = drawn.line("Kính gửi");

    PageReading page = read(Photo.png(Photo.turned(drawn.image(), degrees)));

    Region place = page.inPicture(lineWith("Kính", page));
    Rectangle seen = new Rectangle(place.x(), place.y(), place.width(), place.height());
    Rectangle ink = Photo.turned(line.ink(), degrees);
    assertThat(seen)
        .as("ink at %s", ink)
        .satisfies(box -> assertThat(farthest(box, ink)).isLessThan(6));
  }

  /** How far the sides of two boxes are apart at most. */
  private static int farthest(Rectangle a, Rectangle b) {
    return IntStream.of(
            a.x - b.x, a.y - b.y, a.x + a.width - b.x - b.width, a.y + a.height - b.y - b.height)
        .map(Math::abs)
        .max()
        .orElseThrow();
  }

  private static PageReading read(byte[] picture) throws UnreadableImageException {
    List<PageReading> pages = reader.read(picture).pages();
    assertThat(pages).hasSize(1);
    return pages.getFirst();
  }

  private static void assertReadsTheLetter(PageReading page) {
    assertThat(page.text()).contains("214/UBND-KT");
    assertThat(Alignment.of(page.words(), CANAL.text()).ofDocument())
        .as(page.text())
        .isGreaterThan(0.9);
  }

  private static List<Word> lineWith(String start, PageReading page) {
    List<Word> words = page.transcript().words();
    Word first =
        words.stream().filter(word -> word.text().startsWith(start)).findFirst().orElseThrow();
    return words.stream().filter(word -> word.line() == first.line()).toList();
  }
}
