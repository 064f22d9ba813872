package rasoat.index.sealed.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.SealedField;

/** With SoftHSM, a token in software; its place is told to it by a file of its own. */
class Pkcs11KeyRingTest {

  private static final List<Path> LIBRARIES =
      List.of(
          Path.of("/usr/lib/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib64/softhsm/libsofthsm2.so"),
          Path.of("/opt/homebrew/lib/softhsm/libsofthsm2.so"));
  private static final String PIN = "1234";

  @TempDir private Path folder;

  @Test
  void keepsAKeyInATokenAndGivesTheSameTerms() throws Exception {
    Path configuration = token();
    YearKey key = OfficeKey.create("Văn phòng Sông Mơ", new SecureRandom()).year(2026);
    Fingerprint clear = new Fingerprint(Map.of(SealedField.BODY_5, new long[] {1, 2, 3}));

    Process process = otherProcess(configuration, key);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.strip()).endsWith(String.join(" ", terms(key.mac().seal(clear))));
  }

  @Test
  void saysWhatIsWrongWithAToken() throws IOException {
    Path configuration =
        Files.writeString(folder.resolve("none.cfg"), "name = none\nlibrary = /none.so\n");

    assertThatThrownBy(() -> Pkcs11KeyRing.open(configuration, PIN.toCharArray()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected one that can be used");
  }

  private static List<String> terms(Fingerprint sealed) {
    return Arrays.stream(sealed.of(SealedField.BODY_5)).mapToObj(Long::toString).toList();
  }

  /** SoftHSM reads its settings when it is loaded, from the environment: not in this process. */
  private Process otherProcess(Path configuration, YearKey key) throws IOException {
    Path file = folder.resolve("year.json");
    KeyFiles.write(key, file);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Pkcs11Probe.class.getName(),
            configuration.toString(),
            PIN,
            file.toString());
    builder.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
    return builder.redirectErrorStream(true).start();
  }

  private Path token() throws Exception {
    assumeTrue(
        LIBRARIES.stream().anyMatch(Files::exists),
        "SoftHSM is not installed (Debian package softhsm2)");
    Path library = LIBRARIES.stream().filter(Files::exists).findFirst().orElseThrow();
    Path tokens = Files.createDirectory(folder.resolve("tokens"));
    Files.writeString(
        folder.resolve("softhsm2.conf"),
        "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    ProcessBuilder init =
        new ProcessBuilder(
            "softhsm2-util",
            "--init-token",
            "--free",
            "--label",
            "rasoat",
            "--pin",
            PIN,
            "--so-pin",
            PIN);
    init.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
    assertThat(init.redirectErrorStream(true).start().waitFor()).isZero();
    return Files.writeString(
        folder.resolve("token.cfg"),
        """
        name = SoftHSM
        library = %s
        slotListIndex = 0
        attributes(*, CKO_SECRET_KEY, *) = {
          CKA_SIGN = true
          CKA_SENSITIVE = true
          CKA_EXTRACTABLE = false
        }
        """
            .formatted(library));
  }
}
