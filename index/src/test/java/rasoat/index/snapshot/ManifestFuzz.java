package rasoat.index.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import rasoat.model.port.FuzzedFile;

/** The list of files of a published registry, whose digest fits. */
class ManifestFuzz {

  @FuzzTest
  void manifest(byte[] bytes) throws IOException {
    Path file = FuzzedFile.with(Manifest.NAME, bytes);
    try {
      Manifest manifest = Manifest.read(file.getParent(), Digest.of(bytes));
      assertThat(manifest.bytes()).isNotNegative();
      manifest.check(file.getParent());
    } catch (DamagedSnapshotException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }
}
