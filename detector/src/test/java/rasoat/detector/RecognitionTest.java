package rasoat.detector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.detector.InventedDocuments.CANAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.detector.Judgement.Unreadable;
import rasoat.detector.copy.Look;
import rasoat.detector.page.DrawnPage;
import rasoat.detector.page.Photo;
import rasoat.detector.page.UnreadableImageException;
import rasoat.detector.worker.Commands;
import rasoat.detector.worker.Crew;
import rasoat.detector.worker.WorkerLimits;
import rasoat.index.DocumentIndex;
import rasoat.index.sealed.SealedLookUp;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.post.CapturedImage;

/** Pictures read by worker processes, with the native libraries. */
class RecognitionTest {

  @TempDir static Path registry;
  @TempDir Path pictures;

  private static DocumentIndex index;
  private static Crew crew;
  private static Recogniser remote;
  private static Recogniser here;

  @BeforeAll
  static void start() throws IOException {
    index = DocumentIndex.open(registry);
    index.add(List.of(CANAL));
    here = new PictureReader(LoadedNatives.get());
    crew = haunted();
    remote = Recognition.by(crew).open();
  }

  private static Crew haunted() {
    return new Crew(
        Commands.of(HauntedWorker.class, Path.of("target", "natives").toString()),
        WorkerLimits.USUAL,
        Recognition.trial());
  }

  @AfterAll
  static void stop() throws IOException {
    remote.close();
    here.close();
    index.close();
  }

  private static byte[] letter() {
    DrawnPage page = DrawnPage.of(CANAL.text()).frame("TỐI MẬT", true, 760, 150);
    return Photo.jpeg(page.seal(true, 700, 1300).image());
  }

  @Test
  void readsInAWorkerWhatItReadsHere() throws UnreadableImageException {
    PictureReading expected = here.read(letter());
    PageReading page = expected.pages().getFirst();
    Region place = page.boxOfWords(3, 5);

    assertThat(remote.read(letter())).isEqualTo(expected);
    assertThat(page.marks()).isNotEmpty();
    assertThat(page.seals()).isNotEmpty();
    assertThat(remote.readAgain(letter(), page, place))
        .isEqualTo(here.readAgain(letter(), page, place))
        .hasSize(3);
  }

  @Test
  void looksInAWorkerAsItLooksHere() throws UnreadableImageException {
    Look expected = here.look(letter()).orElseThrow();

    Look look = remote.look(letter()).orElseThrow();

    assertThat(look.hash().hex()).isEqualTo(expected.hash().hex());
    assertThat(look.grey().pixels()).isEqualTo(expected.grey().pixels());
    assertThat(look.width()).isEqualTo(expected.width());
    assertThat(look.height()).isEqualTo(expected.height());
    assertThat(look.isSame(expected)).isTrue();
    assertThat(remote.look("%PDF-1.7".getBytes(UTF_8))).as("of several pages").isEmpty();
  }

  @Test
  void refusesInAWorkerWhatItRefusesHere() {
    String reason =
        "expected a picture (JPEG, PNG, WebP, GIF, BMP, TIFF) or a PDF, got bytes that start with"
            + " 01 02 03";
    for (Recogniser reader : List.of(here, remote)) {
      assertThatThrownBy(() -> reader.read(new byte[] {1, 2, 3}))
          .isInstanceOf(UnreadableImageException.class)
          .hasMessage(reason);
    }
  }

  @Test
  void setsAsideAPictureThatEndsTwoWorkersAndJudgesTheRest() throws IOException {
    Path deadly = Files.write(pictures.resolve("a.jpg"), joined(letter(), HauntedWorker.DEADLY));
    Path sound = Files.write(pictures.resolve("b.jpg"), letter());
    Crew own = haunted();
    try (Detector detector =
        new Detector(Recognition.by(own), index, SealedLookUp.NONE, new PictureMemory())) {
      CapturedImage first = new CapturedImage("a.jpg", deadly);

      Judgement judgement =
          detector.judge(Readings.post("", first, new CapturedImage("b.jpg", sound)));
      int started = own.started();
      Judgement again = detector.judge(Readings.post("", first));

      assertThat(judgement.finding().kind()).isEqualTo(Kind.LEAK);
      assertThat(judgement.picturesRead()).isEqualTo(1);
      String reason =
          "expected a picture that can be read, got one that ended two workers, the second time it"
              + " ended with exit code 7";
      assertThat(judgement.unreadable())
          .extracting(Unreadable::reason)
          .singleElement()
          .satisfies(said -> assertThat(said).startsWith(reason).endsWith("; it was not read"));
      assertThat(again.unreadable())
          .extracting(Unreadable::reason)
          .isEqualTo(List.of(judgement.unreadable().getFirst().reason()));
      assertThat(again.finding().explanation()).contains("Không đọc được ảnh");
      assertThat(own.started()).isEqualTo(started);
      assertThat(deadly).exists();
    }
  }

  @Test
  void believesNoWorkerThatWasTakenOver() {
    int started = crew.started();

    assertThatThrownBy(() -> remote.read(joined(letter(), HauntedWorker.BEWITCHED)))
        .isInstanceOf(UnreadableImageException.class)
        .hasMessage("expected what a worker read in the picture, got an answer that is none");

    assertThat(remoteReads()).isTrue();
    assertThat(crew.started()).isGreaterThan(started);
  }

  private static boolean remoteReads() {
    try {
      return !remote.read(letter()).pages().isEmpty();
    } catch (UnreadableImageException e) {
      return false;
    }
  }

  @Test
  void readsTheTrialPage() throws IOException {
    assertThat(Recognition.by(crew).tryOut()).isEqualTo("ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM");
  }

  private static byte[] joined(byte[] picture, byte[] more) {
    byte[] all = java.util.Arrays.copyOf(picture, picture.length + more.length);
    System.arraycopy(more, 0, all, picture.length, more.length);
    return all;
  }
}
