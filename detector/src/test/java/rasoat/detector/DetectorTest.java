package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.detector.InventedDocuments.CANAL;
import static rasoat.detector.InventedDocuments.FESTIVAL;
import static rasoat.detector.InventedDocuments.PATROL;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.detector.Judgement.Unreadable;
import rasoat.detector.copy.Look;
import rasoat.detector.page.DrawnPage;
import rasoat.detector.page.Glance;
import rasoat.detector.page.Photo;
import rasoat.index.DocumentIndex;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Sha256;

/** From files to findings, with the native libraries. */
class DetectorTest {

  @TempDir static Path registry;
  @TempDir Path pictures;

  private static DocumentIndex index;
  private static Detector detector;

  @BeforeAll
  static void start() throws IOException {
    index = DocumentIndex.open(registry);
    index.add(List.of(CANAL, FESTIVAL, PATROL));
    detector = new Detector(LoadedNatives.get(), index, new PictureMemory());
  }

  @AfterAll
  static void stop() throws IOException {
    detector.close();
    index.close();
  }

  @Test
  void findsALeakAndBoxesItsNumber() throws IOException {
    DrawnPage drawn = DrawnPage.of(CANAL.text());
    CapturedImage image = keep("scan.jpg", Photo.jpeg(drawn.image()));

    Judgement judgement = detector.judge(Readings.post("", image));

    Finding finding = judgement.finding();
    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(finding.document()).isEqualTo(CANAL.id());
    assertThat(finding.number()).isEqualTo("214/UBND-KT");
    assertThat(judgement.picturesRead()).isEqualTo(1);
    assertThat(judgement.unreadable()).isEmpty();
    Evidence number = only(Evidence.Type.NUMBER, finding);
    assertThat(number.image()).isEqualTo("scan.jpg");
    Rectangle line = drawn.line("Số: 214").ink();
    assertThat(rectangle(number.region()))
        .satisfies(box -> assertThat(line.intersects(box)).isTrue());
    assertThat(rectangle(number.region()).y).isBetween(line.y - 8, line.y + 8);
    assertThat(number.region().width()).isLessThan(line.width);
  }

  @Test
  void boxesAChangedAmountOnThePicture() throws IOException {
    DrawnPage drawn = DrawnPage.of(CANAL.text().replace("664.000.000", "946.000.000"));
    CapturedImage image = keep("forged.png", Photo.png(drawn.image()));

    Finding finding = detector.judge(Readings.post("", image)).finding();

    assertThat(finding.kind()).isEqualTo(Kind.ALTERED);
    Evidence changed = only(Evidence.Type.ALTERED_FACT, finding);
    Rectangle line = drawn.line("2. Kinh phí").ink();
    assertThat(rectangle(changed.region()))
        .satisfies(box -> assertThat(line.intersects(box)).isTrue());
    assertThat(changed.region().height()).isLessThan(2 * line.height);
  }

  @Test
  void suspectsAnUnknownLetterWithABlackStampInItsFrame() throws IOException {
    DrawnPage drawn =
        DrawnPage.of("\n\n\n\n" + InventedDocuments.unknownLetter())
            .frame("TỐI MẬT", false, 760, 150);

    Finding finding =
        detector.judge(Readings.post("", keep("copy.png", Photo.png(drawn.image())))).finding();

    assertThat(finding.kind()).isEqualTo(Kind.SUSPECTED);
    assertThat(finding.secrecy()).isEqualTo(SecrecyLevel.TOI_MAT);
    assertThat(rectangle(only(Evidence.Type.SECRECY_MARK, finding).region()))
        .satisfies(box -> assertThat(box.intersects(760, 150, 200, 62)).isTrue());
  }

  @Test
  void readsAPictureOfTwoPostsOnce() throws IOException {
    byte[] bytes = Photo.png(DrawnPage.of(InventedDocuments.unknownLetter()).image());
    String digest = Sha256.of(bytes).value();
    PictureMemory memory = new PictureMemory();
    try (Detector fresh = new Detector(LoadedNatives.get(), index, memory)) {
      fresh.judge(Readings.post("", keep("first.png", bytes)));
      assertThat(memory.recall(digest)).isPresent();
      // Stands in for what was read: the second post is judged by it and not by the pixels.
      PictureReading patrol = new PictureReading(List.of(Readings.page(PATROL.text())), "");
      memory.keep(digest, patrol);

      Judgement again = fresh.judge(Readings.post("", keep("second.png", bytes)));

      assertThat(again.finding().document()).isEqualTo(PATROL.id());
      assertThat(again.picturesRead()).isEqualTo(1);
      assertThat(only(Evidence.Type.NUMBER, again.finding()).image()).isEqualTo("second.png");
    }
  }

  @Test
  void judgesAReEncodedCopyByWhatWasReadBefore() throws IOException {
    BufferedImage page = DrawnPage.of(InventedDocuments.unknownLetter()).image();
    byte[] first = Photo.png(page);
    PictureMemory memory = new PictureMemory();
    try (Detector fresh = new Detector(LoadedNatives.get(), index, memory)) {
      fresh.judge(Readings.post("", keep("first.png", first)));
      String digest = Sha256.of(first).value();
      // Stands in for what was read: the copy is judged by it and not by the pixels.
      memory.keep(digest, patrolAs(memory.recall(digest).orElseThrow()), look(first));

      Judgement again = fresh.judge(Readings.post("", keep("again.jpg", Photo.jpeg(page, 0.6))));

      assertThat(again.finding().document()).isEqualTo(PATROL.id());
      assertThat(only(Evidence.Type.NUMBER, again.finding()).image()).isEqualTo("again.jpg");
    }
  }

  /** Words of another letter in the place of those that were read. */
  private static PictureReading patrolAs(PictureReading read) {
    PageReading page = read.pages().getFirst();
    return new PictureReading(
        List.of(
            new PageReading(
                0,
                false,
                Readings.page(PATROL.text()).transcript(),
                page.placement(),
                page.whole(),
                page.height(),
                List.of(),
                List.of(),
                List.of())),
        "");
  }

  private static Look look(byte[] picture) {
    Glance glance = Glance.at(picture).orElseThrow();
    return Look.of(glance.grey(), glance.width(), glance.height());
  }

  @Test
  void readsACopyItselfWhenItSeemsChanged() throws IOException {
    BufferedImage page = DrawnPage.of(CANAL.text()).image();
    byte[] first = Photo.png(page);
    PictureMemory memory = new PictureMemory();
    PictureReading forged;
    try (Detector fresh = new Detector(LoadedNatives.get(), index, memory)) {
      byte[] other =
          Photo.png(DrawnPage.of(CANAL.text().replace("664.000.000", "946.000.000")).image());
      fresh.judge(Readings.post("", keep("other.png", other)));
      forged = memory.recall(Sha256.of(other).value()).orElseThrow();
      memory.keep(Sha256.of(first).value(), forged, look(first));

      Finding finding =
          fresh.judge(Readings.post("", keep("again.jpg", Photo.jpeg(page, 0.8)))).finding();

      assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    }
  }

  @Test
  void readsALetterWithAnotherDigitForItself() throws IOException {
    PictureMemory memory = new PictureMemory();
    try (Detector fresh = new Detector(LoadedNatives.get(), index, memory)) {
      byte[] first = Photo.png(DrawnPage.of(CANAL.text()).image());
      fresh.judge(Readings.post("", keep("first.png", first)));
      BufferedImage forged =
          DrawnPage.of(CANAL.text().replace("664.000.000", "684.000.000")).image();

      Finding finding =
          fresh.judge(Readings.post("", keep("forged.jpg", Photo.jpeg(forged, 0.7)))).finding();

      assertThat(finding.kind()).isEqualTo(Kind.ALTERED);
    }
  }

  @Test
  void namesAPictureItCannotReadAndStillJudgesTheWords() throws IOException {
    CapturedImage broken = keep("broken.jpg", new byte[] {1, 2, 3});
    CapturedImage missing = new CapturedImage("gone.jpg", pictures.resolve("gone.jpg"));

    Judgement judgement = detector.judge(Readings.post(CANAL.text(), broken, missing));

    assertThat(judgement.finding().kind()).isEqualTo(Kind.LEAK);
    assertThat(judgement.picturesRead()).isZero();
    assertThat(judgement.unreadable())
        .extracting(Unreadable::image)
        .containsExactly("broken.jpg", "gone.jpg");
    assertThat(judgement.unreadable().getFirst().reason())
        .isEqualTo(
            "expected a picture (JPEG, PNG, WebP, GIF, BMP, TIFF) or a PDF, got bytes that start"
                + " with 01 02 03");
    assertThat(judgement.unreadable().getLast().reason()).contains("cannot be opened", "gone.jpg");
  }

  @Test
  void refusesAFileLargerThanAnyPicture() throws IOException {
    Path file = pictures.resolve("large.png");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(65L << 20);
    }

    Judgement judgement = detector.judge(Readings.post("", new CapturedImage("large.png", file)));

    assertThat(judgement.unreadable())
        .extracting(Unreadable::reason)
        .containsExactly("expected at most 64 MB, got 65 MB");
  }

  @Test
  void judgesTheRestBesideAPictureAsThinAsAThread() throws IOException {
    CapturedImage thread =
        keep("thread.png", Photo.png(new BufferedImage(5, 20_000, BufferedImage.TYPE_INT_RGB)));

    assertThat(detector.judge(Readings.post(CANAL.text(), thread)).finding().kind())
        .isEqualTo(Kind.LEAK);
  }

  @Test
  void readsACutOffPictureAndSaysSo() throws IOException {
    byte[] whole = Photo.jpeg(DrawnPage.of(CANAL.text()).image());
    CapturedImage half = keep("half.jpg", Arrays.copyOf(whole, whole.length * 2 / 3));

    Judgement judgement = detector.judge(Readings.post("", half));

    assertThat(judgement.finding().document()).isEqualTo(CANAL.id());
    assertThat(judgement.picturesRead()).isEqualTo(1);
    assertThat(judgement.unreadable())
        .extracting(Unreadable::reason)
        .containsExactly("expected a whole JPEG, got one that ends early: the rest is missing");
  }

  @Test
  void saysWhyThereIsNothingToJudge() throws IOException {
    CapturedImage scenery = keep("scenery.jpg", Photo.jpeg(Photo.scenery(1200, 900, 5)));
    CapturedImage broken = keep("broken.jpg", new byte[] {1, 2, 3});

    assertThat(reason()).contains("không có ảnh");
    assertThat(reason(scenery)).contains("không có trang chữ");
    assertThat(reason(broken)).contains("Không đọc được ảnh");
    assertThat(reason(broken, scenery)).contains("không có trang chữ");
  }

  private static String reason(CapturedImage... images) {
    Finding finding = detector.judge(Readings.post("Chào buổi sáng", images)).finding();
    assertThat(finding.kind()).isEqualTo(Kind.NONE);
    return finding.explanation();
  }

  private CapturedImage keep(String name, byte[] bytes) throws IOException {
    return new CapturedImage(name, Files.write(pictures.resolve(name), bytes));
  }

  private static Evidence only(Evidence.Type type, Finding finding) {
    List<Evidence> found =
        finding.evidence().stream().filter(evidence -> evidence.type() == type).toList();
    assertThat(found).as("%s in %s", type, finding.evidence()).hasSize(1);
    return found.getFirst();
  }

  private static Rectangle rectangle(Region region) {
    assertThat(region).isNotNull();
    return new Rectangle(region.x(), region.y(), region.width(), region.height());
  }
}
