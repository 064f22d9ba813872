package rasoat.crawler.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page or feed, whatever its label says: old Vietnamese sites call windows-1258 UTF-8
 * and the other way round.
 *
 * <p>A byte order mark is believed first. Bytes that are well-formed UTF-8 are UTF-8: no other
 * Vietnamese text is by accident. For the rest the header counts more than the page itself, and
 * where both are wrong it is windows-1258, unless only a few signs are broken.
 *
 * <p>Letters may come in pieces (windows-1258 writes its tones behind): {@link
 * rasoat.crawler.capture.PostText} joins them.
 */
public final class PageText {

  private static final int HEAD = 4096;
  private static final char BROKEN = '\uFFFD';

  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|<\\?xml[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /** What browsers take these labels for (the Encoding Standard). */
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252");

  private static final Charset VIETNAMESE =
      Charset.isSupported("windows-1258")
          ? Charset.forName("windows-1258")
          : StandardCharsets.UTF_8;

  private PageText() {}

  public static String of(FetchResult.Fetched page) {
    return of(page.body(), page.header("content-type").orElse(""));
  }

  /**
   * @param contentType the header; empty when there was none
   */
  public static String of(byte[] bytes, String contentType) {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      return withoutMark(new String(bytes, marked.get()));
    }
    Charset label =
        label(contentType)
            .or(() -> label(head(bytes)).filter(found -> !isWide(found)))
            .orElse(StandardCharsets.UTF_8);
    if (isWide(label)) {
      return new String(bytes, label);
    }
    Optional<String> strict = utf8(bytes);
    boolean isUtf8 = strict.isPresent() && strict.get().length() < bytes.length;
    if (isUtf8 || label.equals(StandardCharsets.UTF_8)) {
      return strict.orElseGet(() -> damaged(bytes));
    }
    return new String(bytes, label);
  }

  /** Called UTF-8, and is not: either a few bytes are lost, or it never was. */
  private static String damaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(sign -> sign == BROKEN).count();
    long letters = text.chars().filter(sign -> sign >= 0x80 && sign != BROKEN).count();
    return broken < letters ? text : new String(bytes, VIETNAMESE);
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> mark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    boolean same = bytes.length >= start.length;
    for (int i = 0; same && i < start.length; i++) {
      same = (bytes[i] & 0xff) == start[i];
    }
    return same;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> label(String text) {
    Matcher label = CHARSET.matcher(text);
    if (!label.find()) {
      return Optional.empty();
    }
    String name = label.group(1).toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
