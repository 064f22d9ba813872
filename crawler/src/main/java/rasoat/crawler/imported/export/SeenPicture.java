package rasoat.crawler.imported.export;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;

/** A picture that is an address still, which may have expired. */
final class SeenPicture {

  // x-expires in decimal on TikTok, oe in hexadecimal at Meta
  private static final Pattern DECIMAL = Pattern.compile("[?&]x-expires=(\\d{1,12})(?:&|$)");
  private static final Pattern HEX = Pattern.compile("[?&]oe=([0-9A-Fa-f]{1,9})(?:&|$)");

  private SeenPicture() {}

  /** The picture of that address; empty when it is none. */
  static Optional<Attachment> of(Kind kind, String address, Instant now) {
    try {
      URI uri = URI.create(address);
      if (uri.getHost() == null || !address.startsWith("http")) {
        return Optional.empty();
      }
      String path = uri.getPath();
      String name = path.isEmpty() || path.endsWith("/") ? "picture" : Names.last(path);
      Attachment picture = Attachment.at(kind, name, address);
      return Optional.of(isExpired(address, now) ? picture.failed(FetchState.EXPIRED) : picture);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static boolean isExpired(String address, Instant now) {
    return expiry(DECIMAL, address, 10)
        .or(() -> expiry(HEX, address, 16))
        .map(now::isAfter)
        .orElse(false);
  }

  private static Optional<Instant> expiry(Pattern form, String address, int radix) {
    Matcher matcher = form.matcher(address);
    return matcher.find()
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(matcher.group(1), radix)))
        : Optional.empty();
  }
}
