package rasoat.model.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.post.Sha256;

class FolderByteStoreTest extends ByteStoreContract {

  private static final byte[] ABC = "abc".getBytes(UTF_8);
  private static final String ABC_PLACE =
      "ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Override
  protected ByteStore emptyStore() {
    return new FolderByteStore(folder.resolve("pictures"));
  }

  @Test
  void laysEachPictureUnderItsDigestAndLeavesNothingElse() throws IOException {
    emptyStore().put(ABC);

    assertThat(filesBelow(folder.resolve("pictures"))).containsExactly(ABC_PLACE);
  }

  @Test
  void givesBackPicturesOfAnEarlierProcess() throws IOException {
    Sha256 digest = emptyStore().put(ABC);

    assertThat(emptyStore().get(digest)).isPresent();
  }

  @Test
  void doesNotShowADamagedFileAndMendsItWhenThePictureComesAgain() throws IOException {
    ByteStore store = emptyStore();
    Sha256 digest = store.put(ABC);
    Files.writeString(folder.resolve("pictures").resolve(ABC_PLACE), "abX");

    assertThat(store.get(digest)).isEmpty();

    store.put(ABC);
    assertThat(store.get(digest)).isPresent();
  }

  private static List<String> filesBelow(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .toList();
    }
  }
}
