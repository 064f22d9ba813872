package rasoat.crawler.imported.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.capture.CaptureJson;
import rasoat.crawler.capture.UnreadableCaptureException;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.Import;
import rasoat.model.port.FuzzedFile;
import rasoat.model.post.Capture;

/** Saved pages and recorded traffic give posts that can be kept, and problems for the rest. */
class PagesFuzz {

  private static final String FACEBOOK = "https://www.facebook.com/groups/1234567890/posts/987654";
  private static final String SITE = "https://xa.example/bai-viet";

  @FuzzTest
  void warc(byte[] bytes) throws IOException {
    WarcPart part = new WarcPart("", () -> new ByteArrayInputStream(bytes));
    assertKeepable(read(new WarcPayloads(Path.of("a.warc"), List.of(part))));
  }

  @FuzzTest
  void wacz(byte[] bytes) throws IOException {
    try {
      assertKeepable(read(new WaczPayloads(FuzzedFile.with("a.wacz", bytes))));
    } catch (IOException e) {
      // A broken archive ends so.
    }
  }

  @FuzzTest
  void har(byte[] bytes) throws IOException {
    assertKeepable(read(new HarPayloads(FuzzedFile.with("a.har", bytes), "")));
  }

  @FuzzTest
  void mhtml(byte[] bytes) throws IOException {
    assertKeepable(read(new MhtmlPayloads(FuzzedFile.with("a.mhtml", bytes))));
  }

  @FuzzTest
  void savedPage(byte[] bytes) throws IOException {
    Path file = FuzzedFile.with("a.html", bytes);
    assertKeepable(read(new SavedPayloads(file, () -> SavedFile.open(file))));
  }

  @FuzzTest
  void page(byte[] bytes) throws IOException {
    assertKeepable(Captured.from(Map.of(SITE, bytes), Optional.of("consent")));
  }

  @FuzzTest
  void facebookPage(byte[] bytes) throws IOException {
    assertKeepable(Captured.from(Map.of(FACEBOOK, bytes), Optional.of("consent")));
  }

  /** Told by its bytes alone. */
  @FuzzTest
  void anything(byte[] bytes) throws IOException {
    Import context = Captured.context(Optional.empty());
    try {
      Optional<CaptureReader> reader = PageCaptures.of(FuzzedFile.with("a.bin", bytes), context);
      if (reader.isPresent()) {
        assertKeepable(Captured.from(reader.get(), context));
      }
    } catch (IOException e) {
      assertThat(ofArchive(bytes)).as("whether only an archive is broken as a whole").isTrue();
    }
  }

  private static boolean ofArchive(byte[] bytes) throws IOException {
    return Entries.isOne(FuzzedFile.with("a.bin", bytes));
  }

  private static Captured read(Payloads payloads) throws IOException {
    Import context = Captured.context(Optional.of("consent"));
    return Captured.from(new PayloadReader(Path.of("a"), payloads, context), context);
  }

  private static void assertKeepable(Captured captured) {
    for (Capture capture : captured.posts()) {
      try {
        assertThat(CaptureJson.read(CaptureJson.write(capture))).isEqualTo(capture);
      } catch (UnreadableCaptureException e) {
        throw new AssertionError(e);
      }
    }
  }
}
