package rasoat.detector.page;

/** Size and number of frames of a PNG, animated ones (third edition of PNG, 11.3.6) included. */
final class PngHeader {

  private static final int SIGNATURE_BYTES = 8;

  /** Length, name and checksum. */
  private static final int CHUNK_BYTES = 12;

  private PngHeader() {}

  static PictureHeader read(byte[] bytes) throws UnreadableImageException {
    HeaderBytes png = HeaderBytes.bigEndian(bytes);
    long width = png.intAt(16);
    long height = png.intAt(20);
    int frames = 0;
    long at = SIGNATURE_BYTES;
    while (at + CHUNK_BYTES <= bytes.length) {
      long length = png.intAt(at);
      // A chunk that claims more than the file holds would be believed and set aside (gigabytes).
      if (length > bytes.length - at - CHUNK_BYTES) {
        throw new UnreadableImageException(
            "expected PNG chunks within the file, got one of " + length + " bytes at byte " + at);
      }
      if (png.has(at + 4, "fcTL")) {
        width = Math.max(width, png.intAt(at + 12));
        height = Math.max(height, png.intAt(at + 16));
        frames++;
      }
      at += length + CHUNK_BYTES;
    }
    return new PictureHeader("png", width, height, Math.max(1, frames));
  }
}
