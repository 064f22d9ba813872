package rasoat.crawler.custody;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What bytes are, told by how they begin: names and headers say anything. */
enum Form {
  HTML,
  /** A page with its parts, as browsers save it (RFC 2557). */
  MHTML,
  /** Visits to pages (ISO 28500), packed or not. */
  WARC,
  /** The same with an index, in a ZIP. */
  WACZ,
  /** What a browser asked for and got. */
  HAR,
  PICTURE,
  /** What no person saw like that, such as an answer of an interface or a feed. */
  DATA;

  private static final int HEAD = 4096;

  private static final Map<String, Form> SIGNS =
      Map.of(
          "\u00ff\u00d8\u00ff", PICTURE,
          "\u0089PNG\r\n\u001a\n", PICTURE,
          "GIF8", PICTURE,
          "BM", PICTURE,
          "WARC/", WARC,
          "\u001f\u008b", WARC,
          "PK\u0003\u0004", WACZ);

  static Form of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return PICTURE;
    }
    return SIGNS.entrySet().stream()
        .filter(sign -> head.startsWith(sign.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> text(head));
  }

  private static Form text(String head) {
    String plain = head.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    if (plain.startsWith("<")) {
      boolean isPage = List.of("<html", "<!doctype html").stream().anyMatch(plain::contains);
      return isPage ? HTML : DATA;
    }
    if (plain.contains("mime-version:") && plain.contains("multipart/related")) {
      return MHTML;
    }
    return plain.matches("(?s)\\{\\s*\"log\"\\s*:\\s*\\{.*") ? HAR : DATA;
  }

  /** Whether it is, or holds, a page as a person saw it. */
  boolean isPage() {
    return this != DATA;
  }
}
