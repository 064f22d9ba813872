package rasoat.console.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture a browser is given, told apart by their first bytes alone. */
public enum PictureFormat {
  JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
  PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
  GIF("image/gif", 0, "GIF8"),
  BMP("image/bmp", 0, "BM"),
  WEBP("image/webp", 8, "WEBP");

  private final String contentType;
  private final int offset;
  private final String signature;

  PictureFormat(String contentType, int offset, String signature) {
    this.contentType = contentType;
    this.offset = offset;
    this.signature = signature;
  }

  /** Looks at the bytes, never at a name; empty for everything that is no picture. */
  public static Optional<PictureFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.matches(bytes)).findFirst();
  }

  /** Its media type. */
  public String contentType() {
    return contentType;
  }

  private boolean matches(byte[] bytes) {
    int end = offset + signature.length();
    return bytes.length >= end
        && new String(bytes, offset, signature.length(), ISO_8859_1).equals(signature);
  }
}
