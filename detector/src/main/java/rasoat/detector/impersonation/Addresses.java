package rasoat.detector.impersonation;

import java.util.Locale;
import java.util.Set;

/** Addresses brought to one form. */
final class Addresses {

  private static final Set<String> SHORTENERS =
      Set.of(
          "bit.ly",
          "tinyurl.com",
          "t.co",
          "goo.gl",
          "is.gd",
          "cutt.ly",
          "s.id",
          "rebrand.ly",
          "ow.ly",
          "shorturl.at",
          "rb.gy",
          "by.com.vn",
          "tiny.cc",
          "s.net.vn",
          "ngan.link",
          "bom.so",
          "shorten.asia",
          "lnkd.in",
          "t.ly",
          "v.gd",
          "buff.ly",
          "2.vu",
          "byvn.net",
          "link1s.com",
          "zpr.io",
          "urlvn.net",
          "linktr.ee",
          "shorten.so",
          "gg.gg",
          "short.gy");

  private static final String STATE = ".gov.vn";

  private Addresses() {}

  /** Host and path in lower case, without scheme, www, trailing slash and what is tracked. */
  static String plain(String url) {
    String plain = url.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z][a-z+]*://", "");
    plain = plain.replaceFirst("^(www|m|mbasic|web|vi-vn)\\.", "").replaceFirst("#.*$", "");
    int query = plain.indexOf('?');
    // Facebook's pages without a name of their own have nothing but the query
    if (query >= 0 && !plain.startsWith("profile.php?id=", plain.indexOf('/') + 1)) {
      plain = plain.substring(0, query);
    } else if (query >= 0) {
      plain = plain.replaceFirst("&.*$", "");
    }
    return plain.replaceFirst("/+$", "");
  }

  static String host(String url) {
    return plain(url).replaceFirst("[/:].*$", "").replaceFirst("\\.$", "");
  }

  static boolean isShortened(String url) {
    return SHORTENERS.contains(host(url));
  }

  /** Whether the host is that domain or lies below it. */
  static boolean isWithin(String host, String domain) {
    return !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
  }

  /** Only bodies of the state get a name there. */
  static boolean isOfState(String host) {
    return host.endsWith(STATE);
  }
}
