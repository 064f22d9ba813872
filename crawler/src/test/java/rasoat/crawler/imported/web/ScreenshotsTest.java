package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

class ScreenshotsTest {

  @TempDir private Path folder;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @ParameterizedTest
  @CsvSource({
    "IMG-20261120-WA0001.jpg, WHATSAPP, 2026-11-19T17:00:00Z, DAY",
    "Screenshot_20261120-150102_Zalo.jpg, ZALO, 2026-11-20T08:01:02Z, UNKNOWN",
    "Screenshot_20261120_150102_Facebook.jpg, FACEBOOK, 2026-11-20T08:01:02Z, UNKNOWN",
    "Screenshot_2026-11-20-15-01-02-123_com.zing.zalo.jpg, ZALO, 2026-11-20T08:01:02Z, UNKNOWN",
    "FB_IMG_1763776800000.jpg, FACEBOOK, 2025-11-22T02:00:00Z, UNKNOWN",
    "photo_2026-11-20_15-01-02.jpg, TELEGRAM, 2026-11-20T08:01:02Z, UNKNOWN",
    "Screenshot 2026-11-20 at 15.01.02.png, OTHER, 2026-11-20T08:01:02Z, UNKNOWN",
    "Ảnh màn hình 2026-11-20 lúc 15.01.02.png, OTHER, 2026-11-20T08:01:02Z, UNKNOWN",
  })
  void readsPlatformAndTimeFromNames(
      String name, Platform platform, Instant time, TimePrecision precision) throws IOException {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      entries.clear();
      entries.put("thư mục/" + Normalizer.normalize(name, form), Captured.JPEG);

      Capture post = read().only();

      assertThat(post.key().platform()).isEqualTo(platform);
      assertThat(post.time()).isEqualTo(time);
      assertThat(post.precision()).isEqualTo(precision);
      assertThat(post.key().post()).isEqualTo("h:" + Sha256.of(Captured.JPEG));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IMG-20261399-WA0001.jpg",
    "Screenshot_20261120-996102_Zalo.jpg",
    "anh.jpg",
  })
  void makesUpNoTimeFromNamesThatTellNone(String name) throws IOException {
    entries.put(name, Captured.JPEG);

    assertThat(read().only().precision()).isEqualTo(TimePrecision.UNKNOWN);
  }

  @Test
  void readsAListInCsvAndTakesPartsOfOneAddressTogether() throws IOException {
    entries.put("1.jpg", Captured.jpeg(1));
    entries.put("2.jpg", Captured.jpeg(2));
    entries.put("3.jpg", Captured.jpeg(3));
    entries.put(
        "capture.csv",
        """
        \uFEFFfile,platform,source,url,time,note
        1.jpg,zalo,Tổ dân phố 5,https://zalo.me/a?utm_source=x,2026-11-20 08:30,"phần 1, trên"
        2.jpg,zalo,Tổ dân phố 5,https://zalo.me/a,2026-11-20 08:30,phần 2
        """
            .getBytes(UTF_8));

    Captured captured = read();
    Capture together = captured.posts().getFirst();

    assertThat(captured.posts()).hasSize(2);
    assertThat(together.key().platform()).isEqualTo(Platform.ZALO);
    assertThat(together.group()).isEqualTo("Tổ dân phố 5");
    assertThat(together.permalink()).isEqualTo("https://zalo.me/a");
    assertThat(together.time()).hasToString("2026-11-20T01:30:00Z");
    assertThat(together.attachments())
        .extracting(Attachment::name)
        .containsExactly("1.jpg", "2.jpg");
    assertThat(captured.serialised()).doesNotContain("phần 1");
  }

  @Test
  void readsAListInJsonForNamesInDecomposedLetters() throws IOException {
    entries.put(Normalizer.normalize("ảnh.jpg", Normalizer.Form.NFD), Captured.JPEG);
    entries.put(
        "capture.json",
        "[{\"file\":\"ảnh.jpg\",\"platform\":\"TikTok\",\"time\":\"2026-11-20\"}]".getBytes(UTF_8));

    Capture post = read().only();

    assertThat(post.key().platform()).isEqualTo(Platform.TIKTOK);
    assertThat(post.precision()).isEqualTo(TimePrecision.DAY);
  }

  @Test
  void readsPicturesInSpiteOfABrokenList() throws IOException {
    entries.put("a.jpg", Captured.JPEG);
    entries.put("capture.json", "[{".getBytes(UTF_8));

    Captured captured = read();

    assertThat(captured.posts()).hasSize(1);
    assertThat(captured.reasons())
        .containsExactly("'capture.json': expected a list of pictures, got a broken one");
  }

  @Test
  void takesTheSamePictureOnceAndKnowsPicturesByTheirBytes() throws IOException {
    entries.put("a.jpg", Captured.JPEG);
    entries.put("b.dat", Captured.JPEG);
    entries.put("c.jpg", "<html>".getBytes(UTF_8));

    assertThat(read().only().attachments()).hasSize(1);
  }

  @Test
  void readsAFolderAndA7z() throws IOException {
    Files.write(folder.resolve("a.jpg"), Captured.JPEG);
    Path archive = Files.createTempDirectory(folder, "x").resolve("a.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(archive.toFile())) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("a.jpg");
      out.putArchiveEntry(entry);
      out.write(Captured.JPEG);
      out.closeArchiveEntry();
    }

    assertThat(Captured.from(folder).ids()).isEqualTo(Captured.from(archive).ids()).hasSize(1);
  }

  private Captured read() throws IOException {
    return Captured.from(Zips.write(folder.resolve("pictures"), entries));
  }
}
