package rasoat.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDigestTest {

  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @Test
  void readsSixtyFourHexDigits() {
    assertThat(PictureDigest.parse(DIGEST)).contains(new PictureDigest(DIGEST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "../../../etc/passwd", "0123456789ABCDEF", "xyz"})
  void refusesWhatCouldNotBeADigest(String text) {
    assertThat(PictureDigest.parse(text)).isEmpty();
    assertThatThrownBy(() -> new PictureDigest(text))
        .hasMessage("a picture digest is 64 hex digits: was '%s'", text);
  }

  @Test
  void refusesUpperCaseSoThatOnePictureHasOneName() {
    assertThat(PictureDigest.parse("ABCDEF0123456789".repeat(4))).isEmpty();
  }
}
