package rasoat.console.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.index.sealed.key.PrivateFile;

/** A file that only grows, by a line for each entry: its number, its hash and their HMAC. */
final class FileHead extends AuditHead {

  private static final Logger LOG = LoggerFactory.getLogger(FileHead.class);

  private final Path file;
  private final HeadKey key;

  FileHead(Path file, HeadKey key) {
    this.file = file;
    this.key = key;
  }

  @Override
  void witness(AuditEnd end) {
    try {
      append(HeadLine.of(end, key).text());
    } catch (IOException e) {
      LOG.error("audit entry {} counts, but is not in {}", end.number(), file, e);
    }
  }

  private void append(String line) throws IOException {
    try (FileChannel channel = open()) {
      // One write: lines of several processes do not mix.
      channel.write(ByteBuffer.wrap((line + '\n').getBytes(US_ASCII)));
    }
  }

  private FileChannel open() throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.APPEND);
    } catch (NoSuchFileException e) {
      PrivateFile.create(file, new byte[0]);
      return FileChannel.open(file, StandardOpenOption.APPEND);
    }
  }
}
