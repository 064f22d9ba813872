package rasoat.index.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.StringJoiner;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture of a page; a TIFF with several is taken apart. */
final class PictureFormat implements TextFormat {

  private static final int MOST_PAGES = 300;
  private static final long MOST_PIXELS = 64_000_000;

  @Override
  public String read(Path file, Scans scans) throws IOException, UnfitFileException {
    byte[] bytes = PlainText.bytes(file);
    String name = FileKind.nameOf(file);
    String text = isTiff(bytes) ? tiff(bytes, scans) : scans.read(bytes, name);
    return CleanText.of(text, name);
  }

  private static boolean isTiff(byte[] bytes) {
    return bytes.length > 4
        && (bytes[0] == 'I' && bytes[1] == 'I' || bytes[0] == 'M' && bytes[1] == 'M');
  }

  private static String tiff(byte[] bytes, Scans scans) throws IOException, UnfitFileException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("tiff");
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, false, true);
        int pages = reader.getNumImages(true);
        return pages == 1 ? scans.read(bytes, "the file") : pages(reader, pages, scans);
      } finally {
        reader.dispose();
      }
    }
  }

  private static String pages(ImageReader reader, int pages, Scans scans)
      throws IOException, UnfitFileException {
    if (pages > MOST_PAGES) {
      throw new UnfitFileException("expected at most " + MOST_PAGES + " pages: was " + pages);
    }
    StringJoiner text = new StringJoiner("\n");
    for (int page = 0; page < pages; page++) {
      long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
      if (pixels > MOST_PIXELS) {
        throw new UnfitFileException(
            "expected at most %d pixels: page %d has %d".formatted(MOST_PIXELS, page + 1, pixels));
      }
      text.add(scans.read(png(reader.read(page)), "page " + (page + 1)));
    }
    return text.toString();
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
