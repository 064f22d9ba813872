package rasoat.crawler.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import rasoat.model.post.Capture;

/** A capture that was kept is read again, and one that was damaged is refused. */
class CapturesFuzz {

  @FuzzTest
  void capture(byte[] bytes) throws UnreadableCaptureException {
    String json = new String(bytes, StandardCharsets.UTF_8);
    Capture capture = CaptureJson.readOrStandIn(json, Instant.EPOCH);

    assertThat(CaptureJson.read(CaptureJson.write(capture))).isEqualTo(capture);
  }

  @FuzzTest
  void text(byte[] bytes) {
    String once = PostText.of(Mojibake.repair(new String(bytes, StandardCharsets.ISO_8859_1)));

    assertThat(PostText.of(once)).isEqualTo(once);
  }
}
