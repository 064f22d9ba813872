package rasoat.index.ingest;

import java.io.IOException;
import java.util.List;

/** Reads pictured pages; implemented by the recognition, which this module does not know. */
public interface PictureText {

  /**
   * The text of each page in a picture, in reading order, lines as printed; empty when it shows no
   * text.
   *
   * @param picture the bytes of a JPEG, PNG, TIFF and the like
   * @throws IOException when it cannot be decoded; the message says why
   */
  List<String> read(byte[] picture) throws IOException;
}
