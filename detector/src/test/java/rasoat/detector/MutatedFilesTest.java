package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import rasoat.detector.page.DrawnPage;
import rasoat.detector.page.Mutation;
import rasoat.detector.page.Photo;
import rasoat.detector.page.UnreadableImageException;
import rasoat.detector.worker.Commands;
import rasoat.detector.worker.Crew;
import rasoat.detector.worker.WorkerLimits;

/**
 * Damaged files through a worker: each ends in a reading or in one line that says what is wrong,
 * whatever becomes of the worker. A failure names the seed that repeats it.
 */
class MutatedFilesTest {

  private static final long SEED = 20_261_128;
  private static final int FEW = 30;
  private static final int MANY = 2_000;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private Crew crew;
  private Recogniser reader;
  private int read;
  private int refused;
  private int setAside;

  @BeforeEach
  void start() {
    crew =
        new Crew(
            Commands.of(RecognitionWorker.class, Path.of("target", "natives").toString()),
            WorkerLimits.USUAL.answeringWithin(LIMIT),
            Recognition.trial());
    reader = Recognition.by(crew).open();
  }

  @AfterEach
  void stop() {
    reader.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif", "bmp", "tiff", "webp"})
  void areReadOrRefusedWithAReason(String format) {
    readAll(format, FEW);
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"jpg", "png", "gif", "bmp", "tiff", "webp"})
  void areReadOrRefusedWithAReasonByTheThousand(String format) throws IOException {
    readAll(format, MANY);

    Files.writeString(
        Path.of("target", "mutated-files.txt"),
        "%s: %d read, %d refused, %d set aside, %d workers%n"
            .formatted(format, read, refused, setAside, crew.started()),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private void readAll(String format, int count) {
    byte[] whole = format.equals("webp") ? webp(lines()) : Photo.encoded(lines(), format);
    for (long seed = SEED; seed < SEED + count; seed++) {
      take(Mutation.of(whole, seed), format + " with seed " + seed);
    }
    assertThat(read + refused + setAside).isEqualTo(count);
    assertThat(refused).isPositive();
  }

  /** A few lines: enough to be taken for text, and read in a moment. */
  private static BufferedImage lines() {
    BufferedImage page = DrawnPage.of("Kính gửi các phòng\nSố 12 ngày 3 tháng 4").image();
    return page.getSubimage(100, 60, 460, 120);
  }

  /** The JDK writes none. */
  private static byte[] webp(BufferedImage image) {
    assertThat(LoadedNatives.get().libraries()).isNotEmpty();
    MatOfByte bytes = new MatOfByte();
    Mat pixels =
        Imgcodecs.imdecode(new MatOfByte(Photo.encoded(image, "png")), Imgcodecs.IMREAD_COLOR);
    assertThat(Imgcodecs.imencode(".webp", pixels, bytes)).isTrue();
    return bytes.toArray();
  }

  private void take(byte[] bytes, String repeat) {
    try {
      assertThat(reader.read(bytes)).as(repeat).isNotNull();
      read++;
    } catch (UnreadableImageException e) {
      assertThat(e.getMessage()).as(repeat).hasLineCount(1).startsWith("expected ");
      if (e.getMessage().contains("ended two workers")) {
        setAside++;
      } else {
        refused++;
      }
    } catch (RuntimeException e) {
      fail(repeat, e);
    }
  }
}
