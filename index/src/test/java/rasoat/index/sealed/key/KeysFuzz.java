package rasoat.index.sealed.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import rasoat.model.port.FuzzedFile;

/** Keys of other offices that somebody hands in. */
class KeysFuzz {

  @FuzzTest
  void verificationKey(byte[] bytes) throws IOException {
    try {
      VerificationKey key = KeyFiles.readVerification(FuzzedFile.with("key.json", bytes));
      assertThat(key.fingerprint()).hasSize(64);
    } catch (KeyFileException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }
}
