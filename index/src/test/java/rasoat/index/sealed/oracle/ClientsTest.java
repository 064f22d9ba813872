package rasoat.index.sealed.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientsTest {

  private final SecureRandom random = new SecureRandom();

  @TempDir private Path folder;
  private Path file;
  private Clients clients;

  @BeforeEach
  void begin() {
    file = folder.resolve("clients");
    clients = new Clients(file);
  }

  @Test
  void knowsAClientByItsTokenAndKeepsOnlyTheDigest() throws IOException {
    String first = clients.grant("máy-quét", random);
    String second = clients.grant("other", random);

    assertThat(clients.named(first)).contains("máy-quét");
    assertThat(clients.named(second)).contains("other");
    assertThat(clients.named(first.toUpperCase(Locale.ROOT))).isEmpty();
    assertThat(clients.named("")).isEmpty();
    assertThat(Files.readString(file)).doesNotContain(first).doesNotContain(second);
  }

  @Test
  void shutsOutAClientWhoseLineIsGone() throws IOException {
    String token = clients.grant("scanner", random);
    Files.writeString(file, "# nobody\n");

    assertThat(clients.named(token)).isEmpty();
  }

  @Test
  void refusesATakenOrStrangeName() throws IOException {
    clients.grant("scanner", random);

    assertThatThrownBy(() -> clients.grant("scanner", random))
        .hasMessageContaining("expected a new name");
    assertThatThrownBy(() -> clients.grant("a b", random))
        .hasMessageContaining("expected letters, digits");
  }

  @Test
  void refusesAFileThatOthersMayTouch() throws IOException {
    String token = clients.grant("scanner", random);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

    assertThatThrownBy(() -> clients.named(token)).hasMessageContaining("expected mode rw-------");
  }
}
