package rasoat.detector.page;

import java.util.HashSet;
import java.util.Set;

/** Sizes and number of the pages of a TIFF, or of a BigTIFF (TIFF 6.0, section 2). */
final class TiffHeader {

  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_HEIGHT = 323;

  /** More than anybody scans into a file; each is a few bytes only. */
  private static final int MOST_PAGES = 10_000;

  private final HeaderBytes tiff;

  /** Bytes of an offset: 4, or 8 in a BigTIFF. */
  private final int offset;

  private long width;
  private long height;

  private TiffHeader(HeaderBytes tiff) throws UnreadableImageException {
    this.tiff = tiff;
    this.offset = tiff.shortAt(2) == 43 ? 8 : 4;
  }

  static boolean isTiff(byte[] bytes) {
    HeaderBytes tiff = HeaderBytes.littleEndian(bytes);
    return tiff.has(0, "II*\0")
        || tiff.has(0, "MM\0*")
        || tiff.has(0, "II+\0")
        || tiff.has(0, "MM\0+");
  }

  static PictureHeader read(byte[] bytes) throws UnreadableImageException {
    return new TiffHeader(new HeaderBytes(bytes, bytes[0] == 'I')).read();
  }

  private PictureHeader read() throws UnreadableImageException {
    Set<Long> seen = new HashSet<>();
    long directory = tiff.number(offset == 8 ? 8 : 4, offset);
    // Directories that lead back to one before would go on for ever.
    while (directory != 0 && seen.add(directory) && seen.size() < MOST_PAGES) {
      directory = next(directory);
    }
    return new PictureHeader("tif", width, height, Math.max(1, seen.size()));
  }

  /** Looks at one directory, that is one page. */
  private long next(long directory) throws UnreadableImageException {
    long entries = tiff.number(directory, offset == 8 ? 8 : 2);
    long first = directory + (offset == 8 ? 8 : 2);
    int size = offset == 8 ? 20 : 12;
    if (entries < 0 || entries > tiff.length() / size) {
      throw new UnreadableImageException(
          "expected a TIFF directory within the file, got one of " + entries + " entries");
    }
    for (long i = 0; i < entries; i++) {
      long at = first + i * size;
      // Tiles are unfolded whole, also where they stand out beyond the page.
      switch (tiff.shortAt(at)) {
        case WIDTH, TILE_WIDTH -> width = Math.max(width, value(at));
        case HEIGHT, TILE_HEIGHT -> height = Math.max(height, value(at));
        default -> {}
      }
    }
    return tiff.number(first + entries * size, offset);
  }

  /** The value of an entry that has one: a short, or a long. */
  private long value(long entry) throws UnreadableImageException {
    long at = entry + (offset == 8 ? 12 : 8);
    return tiff.shortAt(entry + 2) == 3 ? tiff.shortAt(at) : tiff.intAt(at);
  }
}
