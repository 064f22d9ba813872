package rasoat.index.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks for streams in a PDF that unfold to more than they should before any is unfolded. */
final class PdfStreams {

  private static final long MOST_BYTES = 128L << 20;

  /** What the compression can do at best (RFC 1951): less than that cannot unfold too far. */
  private static final long SMALL = MOST_BYTES / 1032;

  private PdfStreams() {}

  static void check(PDDocument pdf) throws IOException, UnfitFileException {
    COSDocument document = pdf.getDocument();
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      TimeLimit.checkGivenUp();
      COSObject object = document.getObjectFromPool(key);
      if (object != null && object.getObject() instanceof COSStream stream) {
        check(key, stream);
      }
    }
  }

  private static void check(COSObjectKey key, COSStream stream)
      throws IOException, UnfitFileException {
    COSBase filter = stream.getFilters();
    if (filter instanceof COSArray filters && count(filters, COSName.FLATE_DECODE) > 1) {
      throw new UnfitFileException(
          "expected parts that are compressed once: object %d is compressed %d times"
              .formatted(key.getNumber(), count(filters, COSName.FLATE_DECODE)));
    }
    if (isDeflated(filter) && stream.getLength() > SMALL && unfolded(stream) > MOST_BYTES) {
      throw new UnfitFileException(
          "expected parts that unfold to at most %d bytes: object %d takes more"
              .formatted(MOST_BYTES, key.getNumber()));
    }
  }

  private static long unfolded(COSStream stream) throws IOException {
    byte[] block = new byte[1 << 16];
    long total = 0;
    try (InputStream raw = stream.createRawInputStream();
        InputStream plain = new InflaterInputStream(raw)) {
      for (int read = plain.read(block); read >= 0; read = plain.read(block)) {
        total += read;
        if (total > MOST_BYTES) {
          return total;
        }
      }
    } catch (ZipException | java.io.EOFException e) {
      // Damaged or cut off: what came before is all there is.
      return total;
    }
    return total;
  }

  private static boolean isDeflated(COSBase filter) {
    return COSName.FLATE_DECODE.equals(filter)
        || (filter instanceof COSArray filters
            && filters.size() > 0
            && COSName.FLATE_DECODE.equals(filters.get(0)));
  }

  private static int count(COSArray filters, COSName name) {
    int count = 0;
    for (COSBase filter : filters) {
      count += name.equals(filter) ? 1 : 0;
    }
    return count;
  }
}
