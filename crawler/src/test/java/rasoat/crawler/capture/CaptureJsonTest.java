package rasoat.crawler.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.model.port.TestCaptures;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;

class CaptureJsonTest {

  private static final Capture CAPTURE = TestCaptures.hard().findFirst().orElseThrow();
  private static final Instant NOW = Instant.parse("2026-05-04T03:02:01Z");

  @ParameterizedTest
  @MethodSource("rasoat.model.port.TestCaptures#hard")
  void carriesCapturesUnchangedOnOneLine(Capture capture) throws UnreadableCaptureException {
    String json = CaptureJson.write(capture);

    assertThat(CaptureJson.read(json)).isEqualTo(capture);
    assertThat(json).doesNotContain("\n", "\0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\":1   | \"version\":2   | got version 2",
        "\"version\":1,  | ''              | got version 0",
        "\"version\":1   | \"version\":\"x\" | got version 0",
        "\"group\":      | \"groop\":      | something else at 1:",
        "\"version\":1   | \"version\":1,\"likes\":3 | something else at 1:",
        "\"version\":1   | \"version\":1,\"version\":1 | something else at 1:",
        "\"text\":       | \"text\":null,\"x\": | something else at 1:",
        "TELEGRAM        | TELEGRAF        | something else at 1:",
        "1969-12-31T     | 1969-13-31T     | something else at 1:",
        "\"state\":\"OK\" | \"state\":\"EXPIRED\" | an impossible value",
      })
  void readsNothingItDoesNotKnow(String part, String other, String reason) {
    String json = CaptureJson.write(CAPTURE).replaceFirst(Pattern.quote(part), other);

    assertThatThrownBy(() -> CaptureJson.read(json))
        .isInstanceOf(UnreadableCaptureException.class)
        .hasMessageContaining(reason)
        .hasNoCause();
  }

  @Test
  void readsNoPartOfACaptureAndQuotesNothingOfIt() {
    String json = CaptureJson.write(CAPTURE);

    for (int end = 0; end < json.length(); end += 7) {
      String cut = json.substring(0, end);
      assertThatThrownBy(() -> CaptureJson.read(cut))
          .isInstanceOf(UnreadableCaptureException.class)
          .hasMessageMatching("expected a capture.*, got (something else at .*|version 0)");
    }
  }

  @Test
  void listsWhatItCannotReadUnderItsDigest() {
    String json = "Bí mật ở đây";

    Capture standIn = CaptureJson.readOrStandIn(json, NOW);

    assertThat(standIn.key().platform()).isEqualTo(Platform.OTHER);
    assertThat(standIn.key().post()).isEqualTo("h:" + TestCaptures.digest(json));
    assertThat(standIn.toString()).doesNotContain("mật");
    assertThat(CaptureJson.readOrStandIn(CaptureJson.write(CAPTURE), NOW)).isEqualTo(CAPTURE);
  }
}
