package rasoat.deploy.pages;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people and posts write them, to be asked for. */
final class Addresses {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(?<scheme>https?)://)?(?<host>[^/?#\\s:@]+(?::\\d+)?)(?<rest>(?:[/?#]\\S*)?)");

  private Addresses() {}

  /** That address, {@code https} where it names no scheme; empty when it is none of the web. */
  static Optional<URI> of(String written) {
    Matcher parts = PARTS.matcher(written.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = Optional.ofNullable(parts.group("scheme")).orElse("https");
    try {
      String host = IDN.toASCII(parts.group("host")).toLowerCase(Locale.ROOT);
      URI address = URI.create(scheme + "://" + host + parts.group("rest"));
      return Optional.of(URI.create(address.toASCIIString())).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
