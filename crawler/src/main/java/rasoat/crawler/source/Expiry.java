package rasoat.crawler.source;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Until when an address of a picture is good, as far as it says. */
final class Expiry {

  /** Facebook and Instagram: seconds in hex. */
  private static final Pattern META =
      Pattern.compile(
          "(?i)^https?://[^/?#]*\\.(?:fbcdn\\.net|cdninstagram\\.com)[^#]*[?&]oe=([0-9a-f]{1,10})(?=[&#]|$)");

  /** TikTok. */
  private static final Pattern DECIMAL = Pattern.compile("[?&]x-expires=(\\d{1,11})(?=[&#]|$)");

  private Expiry() {}

  /** {@link Instant#MAX} when the address does not say. */
  static Instant of(String address) {
    Matcher meta = META.matcher(address);
    if (meta.find()) {
      return Instant.ofEpochSecond(Long.parseLong(meta.group(1), 16));
    }
    Matcher decimal = DECIMAL.matcher(address);
    return decimal.find() ? Instant.ofEpochSecond(Long.parseLong(decimal.group(1))) : Instant.MAX;
  }
}
