package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The last record of a ZIP (APPNOTE 4.3.16), read before a library reads all it announces.
 *
 * @param entries how many files
 * @param directory bytes of the list of files
 */
record ZipEnd(int entries, long directory) {

  private static final int SIGNATURE = 0x06054b50;
  private static final int SIZE = 22;
  private static final int ENTRIES = 10;
  private static final int DIRECTORY = 12;

  /** That of a ZIP as we write it: with nothing after it. */
  static ZipEnd of(Path file) throws IOException, HostileException {
    ByteBuffer end = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel channel = FileChannel.open(file)) {
      long start = channel.size() - SIZE;
      while (start >= 0 && end.hasRemaining()) {
        if (channel.read(end, start + end.position()) < 0) {
          break;
        }
      }
    }
    if (end.hasRemaining() || end.getInt(0) != SIGNATURE) {
      throw new HostileException("expected a ZIP as this program writes it, got another file");
    }
    return new ZipEnd(
        Short.toUnsignedInt(end.getShort(ENTRIES)), Integer.toUnsignedLong(end.getInt(DIRECTORY)));
  }
}
