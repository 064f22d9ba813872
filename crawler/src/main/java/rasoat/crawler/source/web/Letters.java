package rasoat.crawler.source.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes what came from the web. Labels lie: Vietnamese pages in UTF-8 are called windows-1258 and
 * the other way round, so the bytes themselves have the first word.
 */
final class Letters {

  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Pattern LABEL =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_.:-]+)");
  private static final int HEAD = 2048;
  private static final char REPLACED = '\ufffd';

  private Letters() {}

  /**
   * The text those bytes are.
   *
   * @param contentType the header of that name; empty when there was none
   */
  static String decode(byte[] bytes, String contentType) {
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    String text = new String(bytes, UTF_8);
    if (isMostlyRight(text)) {
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    return new String(bytes, charset(contentType + " " + head));
  }

  /** Bytes of another charset are hardly ever UTF-8 by chance; a broken letter or two may be. */
  private static boolean isMostlyRight(String text) {
    long wrong = text.chars().filter(sign -> sign == REPLACED).count();
    long right = text.chars().filter(sign -> sign > 0x7f && sign != REPLACED).count();
    return wrong <= 1 || wrong * 4 <= right;
  }

  private static Charset charset(String labels) {
    Matcher label = LABEL.matcher(labels);
    while (label.find()) {
      if (isUsable(label.group(1))) {
        return Charset.forName(label.group(1));
      }
    }
    return VIETNAMESE;
  }

  private static boolean isUsable(String name) {
    try {
      return Charset.isSupported(name) && !Charset.forName(name).equals(UTF_8);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
