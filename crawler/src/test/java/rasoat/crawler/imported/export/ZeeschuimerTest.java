package rasoat.crawler.imported.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Relation;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

class ZeeschuimerTest {

  private static final byte[] LINES = Fixture.bytes("zeeschuimer.ndjson");

  private static Imported imported() {
    return Imported.publicOf(new MemoryEntries().with("zeeschuimer.ndjson", LINES));
  }

  @Test
  void readsEveryPostOfFourPlatforms() {
    assertThat(imported().keys())
        .containsExactly(
            "TIKTOK|tiktok.com|7400000000000000001",
            "TIKTOK|tiktok.com|7400000000000000002",
            "THREADS|threads.net|DabcDEF",
            "X|x.com|1990000000000000001",
            "X|x.com|1990000000000000002",
            "INSTAGRAM|instagram.com|DxyzABC");
    assertThat(imported().texts())
        .containsExactly(
            "Công văn 123/UBND-VP\nĐọc xong xóa",
            "Tờ trình",
            "Ai có bản đầy đủ?",
            "Quyết định & tờ trình 🔥",
            "Quyết định dài",
            "");
  }

  @Test
  void knowsPicturesByTheirAddressAndWhichHaveExpired() {
    assertThat(imported().attachments())
        .containsExactly(
            "VIDEO_THUMB new~c.jpeg WAITING",
            "PHOTO a.jpeg WAITING",
            "PHOTO b.jpeg EXPIRED",
            "PHOTO 1.jpg WAITING",
            "VIDEO_THUMB 2.jpg EXPIRED",
            "PHOTO G1.jpg WAITING",
            "VIDEO_THUMB G2.jpg WAITING",
            "PHOTO G1.jpg WAITING",
            "PHOTO 9.jpg WAITING");
  }

  @ParameterizedTest
  @CsvSource({
    "7400000000000000001, 2025-11-22T02:00:00Z, SECOND, "
        + " https://www.tiktok.com/@/video/7400000000000000001",
    "DabcDEF,             2025-11-22T02:00:02Z, SECOND,  https://www.threads.net/t/DabcDEF",
    "1990000000000000001, 2025-11-22T02:00:03Z, SECOND, "
        + " https://x.com/i/status/1990000000000000001",
    "DxyzABC,             2025-11-22T02:01:40Z, UNKNOWN, https://www.instagram.com/p/DxyzABC/",
  })
  void tellsWhenAndWhereAPostWasMade(
      String id, Instant time, TimePrecision precision, String permalink) {
    Capture post = imported().post(id);

    assertThat(post.time()).isEqualTo(time);
    assertThat(post.precision()).isEqualTo(precision);
    assertThat(post.permalink()).isEqualTo(permalink);
  }

  @Test
  void tellsWhatAPostAnswersAndPassesOn() {
    assertThat(imported().post("1990000000000000001").relation())
        .isEqualTo(new Relation("", "1980000000000000001"));
    assertThat(imported().post("1990000000000000002").relation())
        .isEqualTo(new Relation("1990000000000000001", ""));
  }

  @Test
  void countsLinesThatAreNoPosts() {
    assertThat(imported().problemTexts())
        .containsExactly(
            "export/zeeschuimer.ndjson:7: expected a post of TikTok, Threads, X or Instagram, got"
                + " something else; lines passed over for this: 2",
            "export/zeeschuimer.ndjson:10: expected a post with an id, got one without; lines"
                + " passed over for this: 2",
            "export/zeeschuimer.ndjson:11: expected JSON, got something else; lines passed over for"
                + " this: 1");
  }

  @Test
  void namesNoAuthorAndNoBrowser() {
    Imported imported = imported();

    assertThat(imported.serialised())
        .doesNotContain("levankin", "Lê Văn Kín", "nguyenthilo", "tranvanmat", "Trần Văn Mật")
        .doesNotContain("4242001", "4242002", "4242003", "4242004", "4242005", "Officer/1.0");
    assertThat(imported.post("7400000000000000001").author())
        .isEqualTo(imported.post("7400000000000000002").author())
        .isEqualTo(new Pseudonyms(Imported.KEY).of(Platform.TIKTOK, "levankin"));
    assertThat(imported.post("DxyzABC").author()).isEmpty();
  }

  @Test
  void keepsTheFile() {
    Imported imported = imported();

    assertThat(imported.posts()).allMatch(post -> post.provenance().raw().equals(Sha256.of(LINES)));
    assertThat(imported.bytes().get(Sha256.of(LINES))).isPresent();
  }

  @Test
  void passesOverALineThatIsTooLong() {
    String text = new String(LINES, StandardCharsets.UTF_8);
    String first = text.substring(0, text.indexOf('\n') + 1);
    String tooLong = "{\"a\":\"" + "x".repeat(JsonLines.LIMIT) + "\"}\n";

    Imported imported = Imported.publicOf(new MemoryEntries().with("z", first + tooLong + first));

    assertThat(imported.posts()).hasSize(2);
    assertThat(imported.problemTexts())
        .containsExactly(
            "export/z:2: expected a line of at most 16777216 bytes, got a longer one; lines passed"
                + " over for this: 1");
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void neverThrowsOnACutFile(int length) {
    byte[] cut = Arrays.copyOf(LINES, length);

    assertThatCode(() -> Imported.publicOf(new MemoryEntries().with("z.ndjson", cut)))
        .doesNotThrowAnyException();
  }

  static IntStream cuts() {
    return IntStream.iterate(0, length -> length < LINES.length, length -> length + 7);
  }
}
