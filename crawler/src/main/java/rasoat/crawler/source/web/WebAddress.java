package rasoat.crawler.source.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses as pages write them. */
final class WebAddress {

  private static final Set<String> TRACKERS =
      Set.of("fbclid", "gclid", "zalo_id", "igshid", "ref", "mibextid");
  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";
  private static final String HEX = "0123456789ABCDEF";

  private WebAddress() {}

  /** That address, seen from that page; empty unless it leads to the web. */
  static Optional<URI> resolve(String page, String written) {
    try {
      URI found = URI.create(quoted(page)).resolve(URI.create(quoted(written.strip())));
      String scheme = found.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && found.getHost() != null ? Optional.of(found) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The same without what only tracks, without its fragment, and out of a search's wrapping. */
  static URI canonical(URI address) {
    URI open = unwrapped(address);
    String query = open.getRawQuery();
    String kept =
        query == null
            ? ""
            : Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !isTracker(part))
                .collect(Collectors.joining("&"));
    String path = open.getRawPath();
    return URI.create(
        open.getScheme().toLowerCase(Locale.ROOT)
            + "://"
            + open.getRawAuthority().toLowerCase(Locale.ROOT)
            + (path == null || path.isEmpty() ? "/" : path)
            + (kept.isEmpty() ? "" : "?" + kept));
  }

  /** What results call the thing at that address: the last part of its path. */
  static String name(String address) {
    String path = URI.create(address).getPath();
    return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
  }

  /** Google's alerts lead to {@code https://www.google.com/url?...&url=}, and that leads on. */
  private static URI unwrapped(URI address) {
    boolean wrapped =
        address.getHost().matches("(?:www\\.)?google\\.[a-z.]+")
            && "/url".equals(address.getPath())
            && address.getRawQuery() != null;
    if (wrapped) {
      for (String part : address.getRawQuery().split("&", -1)) {
        if (part.startsWith("url=") || part.startsWith("q=")) {
          String inner = part.substring(part.indexOf('=') + 1);
          return resolve(address.toString(), decoded(inner)).orElse(address);
        }
      }
    }
    return address;
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }

  private static boolean isTracker(String part) {
    String name = part.substring(0, part.indexOf('=') < 0 ? part.length() : part.indexOf('='));
    return TRACKERS.contains(name) || name.startsWith("utm_");
  }

  private static String quoted(String written) {
    StringBuilder quoted = new StringBuilder();
    for (byte one : written.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (one & 0xff);
      boolean plain =
          sign < 0x80 && (Character.isLetterOrDigit(sign) || ALLOWED.indexOf(sign) >= 0);
      if (plain) {
        quoted.append(sign);
      } else {
        quoted.append('%').append(HEX.charAt(sign >> 4)).append(HEX.charAt(sign & 0xf));
      }
    }
    return quoted.toString();
  }
}
