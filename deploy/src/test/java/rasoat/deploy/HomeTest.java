package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS) // rights there are inherited from the user's folder
class HomeTest {

  @TempDir Path folder;

  @Test
  void aNewHomeIsOpenToItsOwnerAlone() throws IOException {
    Path home = folder.resolve("new").resolve("home");

    Home.of(home, Map.of()).make();

    assertThat(rights(home)).isEqualTo("rwx------");
  }

  @Test
  void theRightsOfAFolderThatWasThereStay() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));

    Home.of(folder, Map.of()).make();

    assertThat(rights(folder)).isEqualTo("rwxr-x---");
  }

  private static String rights(Path folder) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
  }
}
