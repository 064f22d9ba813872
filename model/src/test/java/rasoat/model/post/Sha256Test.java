package rasoat.model.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @Test
  void readsSixtyFourHexDigits() {
    assertThat(Sha256.parse(DIGEST)).contains(new Sha256(DIGEST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "../../../etc/passwd", "0123456789ABCDEF", "xyz"})
  void refusesWhatCouldNotBeADigest(String text) {
    assertThat(Sha256.parse(text)).isEmpty();
    assertThatThrownBy(() -> new Sha256(text))
        .hasMessage("a SHA-256 is 64 hex digits: was '%s'", text);
  }

  @Test
  void refusesUpperCaseSoThatTheSameBytesHaveOneName() {
    assertThat(Sha256.parse("ABCDEF0123456789".repeat(4))).isEmpty();
  }
}
