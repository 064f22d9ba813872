package rasoat.deploy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import rasoat.index.sealed.key.PrivateFile;
import rasoat.index.sealed.oracle.OracleLog;

/** The log of the sealing service: a line for each request, in a file of mode 0600. */
final class OracleLogFile implements OracleLog, AutoCloseable {

  private final BufferedWriter writer;

  private OracleLogFile(BufferedWriter writer) {
    this.writer = writer;
  }

  static OracleLogFile open(Path file) throws IOException {
    if (!Files.exists(file)) {
      PrivateFile.create(file, new byte[0]);
    }
    PrivateFile.check(file);
    return new OracleLogFile(
        Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND));
  }

  @Override
  public synchronized void add(String client, String key, int values, String outcome)
      throws IOException {
    writer.write(
        "%s client=%s key=%s values=%d %s%n"
            .formatted(Instant.now().truncatedTo(ChronoUnit.MILLIS), client, key, values, outcome));
    writer.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    writer.close();
  }
}
