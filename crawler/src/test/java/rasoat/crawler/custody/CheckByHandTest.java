package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows VERIFY.txt to the letter, with the tools it names. */
class CheckByHandTest {

  @TempDir private Path folder;
  private Path unpacked;
  private Case made;

  @BeforeEach
  void unpackAStampedPackage() throws Exception {
    for (String tool : new String[] {"bash", "sha256sum", "openssl"}) {
      assumeTrue(isHere(tool), tool + " is not on this machine: checking by hand was not tried");
    }
    unpacked = folder.resolve("unpacked");
    made = Case.in(folder);
    Zips.unpack(made.stamped(), unpacked);
    writeRoots(made.authority);
  }

  private void writeRoots(TestAuthority authority)
      throws IOException, CertificateEncodingException {
    Files.writeString(
        unpacked.resolve("roots.pem"),
        "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
            .formatted(Base64.getMimeEncoder().encodeToString(authority.root().getEncoded())));
  }

  private static boolean isHere(String tool) throws InterruptedException {
    try {
      return new ProcessBuilder(tool, tool.equals("openssl") ? "version" : "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** All commands of the recipe; the clock is set to the time of the stamp. */
  private String followTheRecipe() throws IOException, InterruptedException {
    String commands =
        Files.readString(unpacked.resolve("VERIFY.txt"))
            .lines()
            .filter(line -> line.startsWith("  "))
            .collect(Collectors.joining("\n"))
            .replace(
                "openssl ts -verify",
                "openssl ts -verify -attime " + TestAuthority.TIME.getEpochSecond());
    ProcessBuilder shell = new ProcessBuilder("bash", "-c", commands).directory(unpacked.toFile());
    shell.environment().put("LC_ALL", "C");
    Process running = shell.redirectErrorStream(true).start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    running.waitFor();
    return said;
  }

  @Test
  void findsAPackageGood() throws Exception {
    String said = followTheRecipe();

    assertThat(said)
        .contains("manifest.json: OK", "images/01-Cong_van_do_1.jpg: OK", "CHAIN OK")
        .contains("\"what\":\"PACKED\"")
        .contains("Time stamp: Nov 27 18:30:01 2026 GMT")
        .doesNotContain("FAILED", "BROKEN", "rror");
    assertThat(said.split("Verification: OK", -1)).hasSize(3);
  }

  @Test
  void tellsAPictureThatWasChanged() throws Exception {
    Files.write(unpacked.resolve("images/01-Cong_van_do_1.jpg"), new byte[] {1});

    assertThat(followTheRecipe()).contains("images/01-Cong_van_do_1.jpg: FAILED");
  }

  @Test
  void tellsALogThatWasEdited() throws Exception {
    Path log = unpacked.resolve("custody.jsonl");
    Files.writeString(log, Files.readString(log).replace("FLAGGED", "DELETED"));

    assertThat(followTheRecipe()).contains("BROKEN: ");
  }

  @Test
  void tellsALogWithALineTakenOut() throws Exception {
    Path log = unpacked.resolve("custody.jsonl");
    Files.writeString(
        log,
        Files.readAllLines(log).stream()
            .filter(line -> !line.contains("FLAGGED"))
            .collect(Collectors.joining("\n", "", "\n")));

    assertThat(followTheRecipe()).contains("BROKEN: ");
  }

  @Test
  void trustsNoOtherRoot() throws Exception {
    writeRoots(new TestAuthority());

    assertThat(followTheRecipe()).contains("Verification: FAILED").doesNotContain("cation: OK");
  }
}
