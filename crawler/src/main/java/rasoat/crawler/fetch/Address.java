package rasoat.crawler.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as people and pages write them. */
public final class Address {

  private static final String SIGNS = "-._~:/?#[]@!$&'()*+,;=";
  private static final Pattern HOST = Pattern.compile("(?i)^(https?:)?//([^/?#@:\\[\\]]+)");
  private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private Address() {}

  /**
   * The address of that text, with everything spelt that an address cannot hold, such as spaces and
   * Vietnamese letters; empty when it is none.
   */
  public static Optional<URI> of(String written) {
    return spelt(written.strip(), StandardCharsets.UTF_8);
  }

  /**
   * @param charset whose bytes stand for signs that an address cannot hold
   */
  static Optional<URI> spelt(String written, Charset charset) {
    try {
      String text = BROKEN_PERCENT.matcher(withPlainHost(written)).replaceAll("%25");
      StringBuilder address = new StringBuilder();
      text.codePoints().forEach(sign -> append(address, sign, charset));
      return Optional.of(new URI(address.toString()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String withPlainHost(String written) {
    Matcher host = HOST.matcher(written);
    return host.find() && host.group(2).chars().anyMatch(sign -> sign >= 0x80)
        ? written.substring(0, host.start(2))
            + IDN.toASCII(host.group(2))
            + written.substring(host.end())
        : written;
  }

  private static void append(StringBuilder address, int sign, Charset charset) {
    boolean isPlain = sign < 0x80 && (Character.isLetterOrDigit(sign) || SIGNS.indexOf(sign) >= 0);
    if (isPlain || sign == '%') {
      address.appendCodePoint(sign);
    } else {
      for (byte part : Character.toString(sign).getBytes(charset)) {
        address.append("%%%02X".formatted(part));
      }
    }
  }
}
