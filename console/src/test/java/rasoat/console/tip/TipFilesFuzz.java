package rasoat.console.tip;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Names of uploaded files, as browsers or others send them. */
class TipFilesFuzz {

  private static final Path FOLDER = Path.of("/inbox");

  @FuzzTest
  void name(byte[] bytes) {
    String written = new String(bytes, StandardCharsets.UTF_8);
    FileNames names = new FileNames();

    String first = names.free(written);
    String second = names.free(written);

    assertThat(second).isNotEqualToIgnoringCase(first);
    assertThat(FOLDER.equals(FOLDER.resolve(first).normalize().getParent())).as(first).isTrue();
  }
}
