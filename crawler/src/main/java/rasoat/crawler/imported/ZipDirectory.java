package rasoat.crawler.imported;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Counts the entries in the directory at the end of a ZIP, before anything makes an object of each:
 * the number that the archive states may be a lie (APPNOTE.TXT, 4.3.12 and 4.3.16).
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_SIZE = 46;
  private static final int NAME_LENGTH = 28;
  private static final int DIRECTORY_SIZE = 12;
  private static final int DIRECTORY_OFFSET = 16;
  private static final int ZIP64_LOCATOR_SIZE = 20;
  private static final int ZIP64_LOCATOR = 0x07064b50;
  private static final int ZIP64_DIRECTORY_OFFSET = 48;

  private ZipDirectory() {}

  /** How many entries there are, counted to one more than {@code most}. */
  static int count(Path file, int most) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.position(start(channel));
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
      int count = 0;
      while (count <= most && skipHeader(in)) {
        count++;
      }
      return count;
    }
  }

  private static boolean skipHeader(DataInputStream in) throws IOException {
    byte[] header = in.readNBytes(HEADER_SIZE);
    ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    if (header.length < HEADER_SIZE || fields.getInt(0) != HEADER) {
      return false;
    }
    int rest = 0;
    for (int part = 0; part < 3; part++) { // name, extra fields, comment
      rest += fields.getShort(NAME_LENGTH + 2 * part) & 0xFFFF;
    }
    in.skipNBytes(rest);
    return true;
  }

  private static long start(FileChannel channel) throws IOException {
    int length = (int) Math.min(channel.size(), END_SIZE + LONGEST_COMMENT);
    long from = channel.size() - length;
    ByteBuffer tail = read(channel, from, length);
    for (int at = length - END_SIZE; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        return start(channel, tail, at, from + at);
      }
    }
    throw new IOException("expected a ZIP, got one without its end");
  }

  private static long start(FileChannel channel, ByteBuffer tail, int at, long end)
      throws IOException {
    if (end >= ZIP64_LOCATOR_SIZE) {
      ByteBuffer locator = read(channel, end - ZIP64_LOCATOR_SIZE, ZIP64_LOCATOR_SIZE);
      if (locator.getInt(0) == ZIP64_LOCATOR) {
        long place = locator.getLong(Long.BYTES) + ZIP64_DIRECTORY_OFFSET;
        return read(channel, place, Long.BYTES).getLong(0);
      }
    }
    long size = tail.getInt(at + DIRECTORY_SIZE) & 0xFFFFFFFFL;
    long offset = tail.getInt(at + DIRECTORY_OFFSET) & 0xFFFFFFFFL;
    return Math.max(end - size, offset); // something may stand before the archive
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (from < 0 || channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("expected a ZIP, got one that is cut off");
      }
    }
    return bytes.flip();
  }
}
