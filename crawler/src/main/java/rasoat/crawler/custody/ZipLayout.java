package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lists of a ZIP as we write it: file after file, nothing compressed, no byte before,
 * between or after.
 *
 * <p>A ZIP names its files twice, before each and at the end, and programs differ in which they
 * believe: what was checked need not be what is unpacked. No library says whether both agree, so
 * both are held against each other here, and no place is left where other bytes could hide
 * (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
 */
final class ZipLayout {

  static final int MOST_FILES = 10_000;

  private static final int LONGEST_NAME = 200;
  private static final int NAMES_ARE_UTF_8 = 0x0800;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_SIZE = 46;
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;

  /**
   * A file in the ZIP.
   *
   * @param header where its header begins
   * @param start where its bytes begin
   */
  record Stored(String name, long header, long start, long size) {}

  private final FileChannel zip;
  private final List<Stored> files = new ArrayList<>();

  private ZipLayout(FileChannel zip) {
    this.zip = zip;
  }

  static List<Stored> of(FileChannel zip) throws IOException, HostileException {
    ZipLayout layout = new ZipLayout(zip);
    layout.read();
    return layout.files;
  }

  private void read() throws IOException, HostileException {
    ByteBuffer end = bytes(zip.size() - END_SIZE, END_SIZE);
    int count = unsigned(end, 10);
    long directory = Integer.toUnsignedLong(end.getInt(16));
    long size = Integer.toUnsignedLong(end.getInt(12));
    boolean fits = directory + size + END_SIZE == zip.size() && unsigned(end, 20) == 0;
    if (end.getInt(0) != END || !fits || count > MOST_FILES) {
      throw new HostileException("expected the end of a package, got something else");
    }
    long place = 0;
    while (place < directory && files.size() < count) {
      place = readFile(place);
    }
    long listed = directory;
    for (Stored file : files) {
      listed = readListed(listed, file);
    }
    if (place != directory || files.size() != count || listed != directory + size) {
      throw new HostileException("expected files side by side, got other bytes between them");
    }
  }

  /** Takes in the file there and returns where the next one begins. */
  private long readFile(long place) throws IOException, HostileException {
    ByteBuffer header = bytes(place, LOCAL_SIZE);
    if (header.getInt(0) != LOCAL || unsigned(header, 28) != 0) {
      throw new HostileException("expected a file of a package at byte %d".formatted(place));
    }
    refuseUnlessStored(header, 6);
    Stored file = stored(place, header);
    files.add(file);
    return file.start() + file.size();
  }

  private Stored stored(long place, ByteBuffer header) throws IOException, HostileException {
    long nameAt = place + LOCAL_SIZE;
    int length = unsigned(header, 26);
    return new Stored(
        name(nameAt, length), place, nameAt + length, Integer.toUnsignedLong(header.getInt(22)));
  }

  /** The list at the end must say the same of that file; returns where it goes on. */
  private long readListed(long place, Stored file) throws IOException, HostileException {
    ByteBuffer header = bytes(place, CENTRAL_SIZE);
    int length = unsigned(header, 28);
    refuseUnlessStored(header, 8);
    boolean same =
        header.getInt(0) == CENTRAL
            && unsigned(header, 30) == 0
            && unsigned(header, 32) == 0
            && Integer.toUnsignedLong(header.getInt(24)) == file.size()
            && Integer.toUnsignedLong(header.getInt(42)) == file.header()
            && name(place + CENTRAL_SIZE, length).equals(file.name());
    if (!same) {
      throw new HostileException("expected the list at the end to name the same files");
    }
    return place + CENTRAL_SIZE + length;
  }

  /** Flags, method and both sizes stand in the same order in both kinds of header. */
  private static void refuseUnlessStored(ByteBuffer header, int flags) throws HostileException {
    int packed = flags + 12;
    if ((unsigned(header, flags) & ~NAMES_ARE_UTF_8) != 0
        || unsigned(header, flags + 2) != 0
        || header.getInt(packed) != header.getInt(packed + 4)) {
      throw new HostileException("expected nothing compressed or encrypted, got it");
    }
  }

  private String name(long place, int length) throws IOException, HostileException {
    if (length > LONGEST_NAME) {
      throw new HostileException("expected short names, got one of %d bytes".formatted(length));
    }
    return new String(bytes(place, length).array(), StandardCharsets.ISO_8859_1);
  }

  private ByteBuffer bytes(long place, int size) throws IOException, HostileException {
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    while (place >= 0 && bytes.hasRemaining()) {
      if (zip.read(bytes, place + bytes.position()) < 0) {
        break;
      }
    }
    if (bytes.hasRemaining()) {
      throw new HostileException("expected a package, got a file that ends early");
    }
    return bytes;
  }

  private static int unsigned(ByteBuffer bytes, int place) {
    return Short.toUnsignedInt(bytes.getShort(place));
  }
}
