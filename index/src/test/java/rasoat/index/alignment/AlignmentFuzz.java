package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Read words beside an official text, whatever was read: NUL parts them from it. */
class AlignmentFuzz {

  @FuzzTest
  void words(byte[] bytes) {
    String both = new String(bytes, StandardCharsets.UTF_8);
    int joint = Math.max(0, both.indexOf('\0'));
    List<String> reading = List.of(both.substring(0, joint).split(" ", -1));

    Alignment alignment = Alignment.of(reading, both.substring(joint));

    assertThat(alignment.spans())
        .allSatisfy(
            span -> {
              assertThat(span.readingFrom()).isBetween(0, span.readingTo());
              assertThat(span.readingTo()).isLessThanOrEqualTo(reading.size());
            });
  }
}
