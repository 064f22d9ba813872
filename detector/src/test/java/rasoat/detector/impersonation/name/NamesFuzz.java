package rasoat.detector.impersonation.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;

/** Names that pages gave themselves, and what they promise. */
class NamesFuzz {

  private static final NameReader READER = new NameReader();
  private static final LureReader LURES = new LureReader();
  private static final Hints NO_HINTS =
      new Hints(LocalDate.of(2026, 11, 15), Set.of(), key -> false);

  @FuzzTest
  void name(byte[] bytes) {
    assertThat(READER.read(text(bytes), NO_HINTS)).isNotNull();
  }

  @FuzzTest
  void skeleton(byte[] bytes) {
    assertThat(READER.skeleton(text(bytes))).isNotNull();
    assertThat(READER.provincesIn(text(bytes))).doesNotContainNull();
  }

  @FuzzTest
  void lures(byte[] bytes) {
    assertThat(LURES.in(text(bytes))).doesNotContainNull();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
