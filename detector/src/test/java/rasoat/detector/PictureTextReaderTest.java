package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.detector.InventedDocuments.CANAL;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.detector.page.DrawnPage;
import rasoat.detector.page.Photo;
import rasoat.index.RegisteredDocument;
import rasoat.index.alignment.Reading;
import rasoat.index.ingest.Ingest;
import rasoat.index.ingest.IngestOutcome;

/** Pictures of pages on their way into the registry, with the native libraries. */
class PictureTextReaderTest {

  private static PictureTextReader pictures;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    LoadedNatives.get();
    pictures = new PictureTextReader(Path.of("target", "natives"));
  }

  @AfterAll
  static void stop() {
    pictures.close();
  }

  private static byte[] letter() {
    BufferedImage page = DrawnPage.of(CANAL.text()).image();
    return Photo.jpeg(page);
  }

  private IngestOutcome ingested(String name, byte[] bytes) throws IOException {
    return Ingest.with(pictures).read(Files.write(folder.resolve(name), bytes)).getFirst();
  }

  @Test
  void readsAPictureIntoADocument() throws IOException {
    IngestOutcome outcome = ingested("scan.jpg", letter());

    assertThat(outcome).isInstanceOf(IngestOutcome.Ingested.class);
    RegisteredDocument read = ((IngestOutcome.Ingested) outcome).document();
    assertThat(read.document().number()).isEqualTo(CANAL.number());
    assertThat(read.document().date()).isEqualTo(CANAL.date());
    assertThat(read.guessed()).contains(RegisteredDocument.Metadata.NUMBER);
  }

  @Test
  void tellsWhereWordsStand() throws IOException {
    Reading page = pictures.readPlaces(letter()).getFirst();

    int number = page.words().indexOf("214/UBND-KT");
    int day = page.words().indexOf("2026");
    assertThat(page.places().get(number).line()).isLessThan(page.places().get(day).line());
    assertThat(page.places().get(number).bottom()).isLessThan(page.places().get(day).top());
  }

  @Test
  void refusesAPictureThatEndsEarly() throws IOException {
    byte[] whole = letter();
    IngestOutcome outcome = ingested("scan.jpg", Arrays.copyOf(whole, whole.length / 2));

    assertThat(((IngestOutcome.Refused) outcome).reason())
        .isEqualTo("scan.jpg: expected a whole JPEG, got one that ends early: the rest is missing");
  }

  @Test
  void refusesAHeaderThatLies() throws IOException {
    IngestOutcome outcome = ingested("scan.png", pngThatClaims(50_000, 50_000));

    assertThat(((IngestOutcome.Refused) outcome).reason())
        .isEqualTo(
            "scan.png: expected at most 64 million pixels and sides below 30,000, got 50000 x"
                + " 50000");
  }

  private static byte[] pngThatClaims(int width, int height) {
    byte[] header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    CRC32 sum = new CRC32();
    sum.update(header);
    return ByteBuffer.allocate(60)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
        .putInt(13)
        .put(header)
        .putInt((int) sum.getValue())
        .array();
  }
}
