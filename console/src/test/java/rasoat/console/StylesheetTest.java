package rasoat.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The one stylesheet: a block left open swallows all that follows, and no page complains. */
class StylesheetTest {

  @Test
  void closesEveryBlockItOpens() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(StylesheetTest.class.getResourceAsStream("/static/console.css"))) {
      String css = new String(in.readAllBytes(), UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");

      assertThat(css.replaceAll("[^{]", "")).hasSameSizeAs(css.replaceAll("[^}]", ""));
    }
  }
}
