package rasoat.detector.page;

import java.nio.charset.StandardCharsets;

/**
 * Numbers at places of a file; a place beyond its end is a header that is not whole.
 *
 * @param little whether the last byte of a number counts most
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record HeaderBytes(byte[] bytes, boolean little) {

  static HeaderBytes bigEndian(byte[] bytes) {
    return new HeaderBytes(bytes, false);
  }

  static HeaderBytes littleEndian(byte[] bytes) {
    return new HeaderBytes(bytes, true);
  }

  int length() {
    return bytes.length;
  }

  int byteAt(long at) throws UnreadableImageException {
    return (int) number(at, 1);
  }

  int shortAt(long at) throws UnreadableImageException {
    return (int) number(at, 2);
  }

  /** Unsigned. */
  long intAt(long at) throws UnreadableImageException {
    return number(at, 4);
  }

  /** The unsigned number of so many bytes; one of eight that does not fit is negative. */
  long number(long at, int count) throws UnreadableImageException {
    if (at < 0 || at > bytes.length - (long) count) {
      throw new UnreadableImageException(
          "expected a picture with a whole header, got one of "
              + bytes.length
              + " bytes that speaks of byte "
              + at);
    }
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | (bytes[(int) at + (little ? count - 1 - i : i)] & 0xff);
    }
    return value;
  }

  boolean has(long at, String ascii) {
    return at >= 0
        && bytes.length - at >= ascii.length()
        && new String(bytes, (int) at, ascii.length(), StandardCharsets.ISO_8859_1).equals(ascii);
  }
}
