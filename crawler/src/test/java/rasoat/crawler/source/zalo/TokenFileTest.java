package rasoat.crawler.source.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.fetch.Secret;

class TokenFileTest {

  private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
  private static final TokenPair FIRST = pair("1");
  private static final TokenPair SECOND = pair("2");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("token.json");
  }

  @Test
  void readsWhatItWrote() throws IOException {
    new TokenFile(file).write(SECOND, FIRST);

    TokenPair read = new TokenFile(file).read();

    assertThat(read.access().reveal()).isEqualTo("access-2");
    assertThat(read.refresh().reveal()).isEqualTo("refresh-2");
    assertThat(read.obtained()).isEqualTo(NOON);
    assertThat(read.toString()).doesNotContain("access-2", "refresh-2");
  }

  @Test
  void isWholeWhenAWriterWasKilledBeforeItWasDone() throws IOException {
    new TokenFile(file).write(FIRST, FIRST);
    Files.writeString(folder.resolve("token.json.new"), "{\"access_token\": \"acc");

    assertThat(new TokenFile(file).read().access().reveal()).isEqualTo("access-1");
    new TokenFile(file).write(SECOND, FIRST);
    assertThat(new TokenFile(file).read().access().reveal()).isEqualTo("access-2");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isReadByItsOwnerAlone() throws IOException {
    new TokenFile(file).write(FIRST, FIRST);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void isRenewedOnceByTwoProcesses() throws Exception {
    new TokenFile(file).write(FIRST, FIRST);
    Path calls = folder.resolve("calls");

    List<Process> processes = List.of(process(calls, "a", "b"), process(calls, "b", "a"));

    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Files.readAllLines(calls)).containsExactly("renewed");
    assertThat(new TokenFile(file).read().access().reveal()).isEqualTo("access-2");
  }

  private Process process(Path calls, String name, String other) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Renewal.class.getName(),
            file.toString(),
            calls.toString(),
            folder.resolve(name).toString(),
            folder.resolve(other).toString())
        .inheritIO()
        .start();
  }

  /** A process that waits for the other, and renews the first pair unless that did. */
  static final class Renewal {

    private Renewal() {}

    public static void main(String[] arguments) throws Exception {
      TokenFile file = new TokenFile(Path.of(arguments[0]));
      Path calls = Path.of(arguments[1]);
      Files.createFile(Path.of(arguments[2]));
      while (Files.notExists(Path.of(arguments[3]))) {
        Thread.onSpinWait();
      }
      file.alone(
          () -> {
            TokenPair now = file.read();
            if (now.isSame(FIRST)) {
              Files.writeString(
                  calls, "renewed\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
              file.write(SECOND, now);
            }
            return now;
          });
    }
  }

  private static TokenPair pair(String number) {
    return TokenPair.obtained(Secret.of("access-" + number), Secret.of("refresh-" + number), NOON);
  }
}
