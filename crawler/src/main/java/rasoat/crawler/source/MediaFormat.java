package rasoat.crawler.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What we can read, told by its first bytes: names and headers say anything. */
enum MediaFormat {
  JPEG(0, "\u00ff\u00d8\u00ff"),
  PNG(0, "\u0089PNG\r\n\u001a\n"),
  WEBP(8, "WEBP"),
  GIF(0, "GIF8"),
  BMP(0, "BM"),
  TIFF_LITTLE(0, "II*\0"),
  TIFF_BIG(0, "MM\0*"),
  PDF(0, "%PDF-");

  private final int place;
  private final String sign;

  MediaFormat(int place, String sign) {
    this.place = place;
    this.sign = sign;
  }

  /** Empty when it is none of these, such as HEIC, AVIF or a page that says why there is none. */
  static Optional<MediaFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    int end = place + sign.length();
    return bytes.length >= end
        && new String(bytes, place, sign.length(), StandardCharsets.ISO_8859_1).equals(sign);
  }
}
