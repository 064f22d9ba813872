package rasoat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A server that shows a certificate for {@code localhost}, asked as {@code deploy/README.md} says.
 */
class EncryptedServerTest {

  @TempDir static Path folder;

  private static TestCertificate certificate;
  private static RealPostgres server;

  @BeforeAll
  static void start() throws IOException {
    // The server is another user's.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    certificate = TestCertificate.in(folder, "server");
    server = RealPostgres.encrypted(certificate);
  }

  @Test
  void isReachedOverTlsWhenItIsWhoItSays() throws IOException {
    try (Database database = open("localhost", "verify-full", certificate)) {
      assertThat(database.server().orElseThrow().encrypted()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, verify-full, another name than that of the certificate",
    "localhost, verify-full, a certificate that nobody vouches for",
    "localhost, verify-ca,   a certificate that nobody vouches for",
  })
  void isRefusedWhenItIsNot(String host, String mode, String why) {
    TestCertificate believed =
        host.equals("localhost") ? TestCertificate.in(folder, "another") : certificate;

    assertThatThrownBy(() -> open(host, mode, believed).close())
        .as(why)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("schema words: ")
        .hasMessageMatching("(?is).*(certificate|hostname|certification path|SSL error).*");
  }

  /** Why {@code require} is not enough. */
  @Test
  void isBelievedUnseenWithoutVerification() throws IOException {
    try (Database database = open("127.0.0.1", "require", certificate)) {
      assertThat(database.server().orElseThrow().encrypted()).isTrue();
    }
  }

  private static Database open(String host, String mode, TestCertificate believed)
      throws IOException {
    String options =
        mode.equals("require")
            ? "sslmode=require"
            : "sslmode=%s&sslrootcert=%s".formatted(mode, believed.file());
    return Database.open(server.at(host, options, "words"), "words", "rasoat/database/schema");
  }
}
