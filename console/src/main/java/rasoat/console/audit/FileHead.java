package rasoat.console.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.index.sealed.key.PrivateFile;

/** A file that only grows, by a line for each entry: its number, its hash and their HMAC. */
final class FileHead extends AuditHead {

  private static final Logger LOG = LoggerFactory.getLogger(FileHead.class);

  private static final int LINES_AT_RISK = 100;

  private final Path file;
  private final HeadKey key;

  private int unforced;

  /** Whether the file is known to end with a whole line. */
  private boolean mended;

  FileHead(Path file, HeadKey key) {
    this.file = file;
    this.key = key;
  }

  @Override
  void witness(AuditEnd end) {
    try {
      append(end);
    } catch (IOException e) {
      LOG.error("audit entry {} counts, but is not in {}", end.number(), file, e);
    }
  }

  /** Within one process one after the other; of several, lines do not mix: each is one write. */
  private synchronized void append(AuditEnd end) throws IOException {
    make();
    ByteBuffer line = US_ASCII.encode(HeadLine.of(end, key).text() + '\n');
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      if (!mended) {
        channel.write(US_ASCII.encode(isTorn() ? "\n" : ""));
      }
      channel.write(line);
      mended = !line.hasRemaining();
      force(channel);
    }
    if (!mended) {
      throw new IOException("expected room for a line, there was none");
    }
  }

  /** The database waits for the disk with every entry; here the last lines may be lost with it. */
  private void force(FileChannel channel) throws IOException {
    unforced++;
    if (unforced == LINES_AT_RISK) {
      channel.force(false);
      unforced = 0;
    }
  }

  /** The file is there before the key: a key without a file means that somebody took it. */
  private void make() throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    try {
      PrivateFile.create(file, new byte[0]);
    } catch (FileAlreadyExistsException e) {
      LOG.debug("{} was made by somebody else meanwhile", file);
    }
  }

  /** The machine stopped within a line. One end of a line too many does no harm. */
  private boolean isTorn() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.size() > 0
          && channel.read(last, channel.size() - 1) == 1
          && last.get(0) != '\n';
    }
  }

  @Override
  Witness read(Faults faults) throws IOException {
    boolean written = Files.exists(file) && Files.size(file) > 0;
    if (written && key.exists()) {
      return new FileWitness(file, key, faults);
    }
    if (written) {
      faults.add(new AuditFault.WitnessGone(key.name()));
    } else if (key.exists()) {
      faults.add(new AuditFault.WitnessGone(file.getFileName().toString()));
    }
    return new Witness.Silent();
  }
}
