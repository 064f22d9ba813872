package rasoat.deploy.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import rasoat.model.port.FuzzedFile;

/** Settings are followed, or refused with a place. */
class SettingsFuzz {

  @FuzzTest
  void settings(byte[] yaml) throws IOException {
    try {
      assertThat(new SettingsFile(FuzzedFile.with("rasoat.yaml", yaml), Map.of()).read())
          .isNotNull();
    } catch (SettingsException e) {
      assertThat(e).hasMessageContaining("expected");
    } catch (CharacterCodingException e) {
      // A file in other letters ends so.
    }
  }
}
