package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

  private static final Path CACHE = Path.of("/cache");

  @TempDir private Path root;

  @Test
  void ofACheckoutHasItsSampleInDeployAndKeepsItsStateInTarget() {
    Installation checkout = new Installation(root.resolve("deploy/target"));

    assertThat(checkout.sample()).isEqualTo(root.resolve("deploy/sample"));
    assertThat(checkout.demo(CACHE)).isEqualTo(root.resolve("deploy/target/demo"));
  }

  @Test
  void ofAReleaseHasItsSampleBesideItAndWritesNothingThere() throws IOException {
    Files.createDirectories(root.resolve("rasoat-1/sample"));
    Installation release = new Installation(root.resolve("rasoat-1"));

    assertThat(release.sample()).isEqualTo(root.resolve("rasoat-1/sample"));
    assertThat(release.demo(CACHE)).isEqualTo(CACHE.resolve("demo"));
  }
}
