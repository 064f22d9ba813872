package rasoat.console.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of {@code audit.head} that were there when it was opened. */
final class FileWitness implements Witness {

  /** Longer than any line of ours: what comes after is not kept in memory. */
  private static final int LONGEST_LINE = 256;

  private final InputStream in;
  private final HeadKey key;
  private final Faults faults;
  private long left;
  private long line;

  FileWitness(Path file, HeadKey key, Faults faults) throws IOException {
    this.left = Files.size(file);
    this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    this.key = key;
    this.faults = faults;
  }

  @Override
  public Optional<AuditEnd> next() throws IOException {
    while (left > 0) {
      line++;
      switch (HeadLine.read(readLine(), key)) {
        case HeadLine.Reading.Witnessed(AuditEnd end) -> {
          return Optional.of(end);
        }
        case HeadLine.Reading.Torn torn -> {}
        case HeadLine.Reading.Forged forged -> faults.add(new AuditFault.WitnessChanged(line));
      }
    }
    return Optional.empty();
  }

  private String readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(LONGEST_LINE);
    while (left > 0) {
      int next = in.read();
      left = next < 0 ? 0 : left - 1;
      if (next < 0 || next == '\n') {
        break;
      }
      if (bytes.size() < LONGEST_LINE) {
        bytes.write(next);
      }
    }
    return bytes.toString(ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
