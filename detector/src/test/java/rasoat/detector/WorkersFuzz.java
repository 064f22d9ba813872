package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** What a worker process says after a picture took it over, and readings that were kept. */
class WorkersFuzz {

  @FuzzTest
  void reply(byte[] bytes) {
    WorkerReply reply;
    try {
      reply = WorkerReply.parse(bytes);
    } catch (RuntimeException e) {
      return; // Whoever asked takes any of them for no reply.
    }
    assertThat(WorkerReply.parse(reply.bytes())).isEqualTo(reply);
  }

  @FuzzTest
  void keptReading(byte[] bytes) {
    try {
      assertThat(StoredReading.parse(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }

  @FuzzTest
  void code(byte[] decoded) {
    String shown = QrText.shown(new String(decoded, StandardCharsets.UTF_8));

    assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(200);
    assertThat(shown.codePoints().noneMatch(Character::isISOControl)).as(shown).isTrue();
  }
}
