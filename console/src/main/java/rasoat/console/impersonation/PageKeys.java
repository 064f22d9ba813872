package rasoat.console.impersonation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.console.office.OfficeName;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Platform;

/** What a page is known by, however often and by whatever way it comes. */
final class PageKeys {

  private static final Pattern SCHEME =
      Pattern.compile("^[a-z][a-z0-9+.-]*://", Pattern.CASE_INSENSITIVE);

  /** The same site for a telephone, or in another language. */
  private static final Pattern SAME_SITE = Pattern.compile("^(?:www|m|mobile|vi-vn|web|mbasic)\\.");

  private PageKeys() {}

  /** The surest first. A name alone tells pages apart where nothing better is known. */
  static List<String> of(PublicPage page) {
    List<String> keys = new ArrayList<>();
    if (!page.platformId().isBlank()) {
      keys.add("id:" + platform(page) + ":" + page.platformId().strip());
    }
    if (!page.url().isBlank()) {
      keys.add("url:" + address(page.url()));
    }
    if (keys.isEmpty()) {
      keys.add("name:" + platform(page) + ":" + OfficeName.folded(page.name()));
    }
    return keys;
  }

  private static String platform(PublicPage page) {
    return Optional.ofNullable(page.platform()).map(Platform::name).orElse("");
  }

  /** An address without what may differ between two ways to the same page. */
  static String address(String url) {
    String bare = SCHEME.matcher(url.strip()).replaceFirst("");
    try {
      URI parsed = new URI("http://" + bare);
      String host = parsed.getHost();
      return host == null ? plain(bare) : site(host) + path(parsed) + query(parsed);
    } catch (URISyntaxException e) {
      return plain(bare);
    }
  }

  private static String site(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    String site = SAME_SITE.matcher(lower).replaceFirst("");
    return site.equals("fb.com") ? "facebook.com" : site;
  }

  /** Names of accounts are the same in capitals; so are few others, and nobody is lost by it. */
  private static String path(URI parsed) {
    String path = parsed.getRawPath().toLowerCase(Locale.ROOT);
    return path.replaceAll("/+$", "");
  }

  /** Facebook's {@code profile.php?id=1} names a page by its query; elsewhere it follows people. */
  private static String query(URI parsed) {
    String query = parsed.getRawQuery();
    return query == null
        ? ""
        : Arrays.stream(query.split("&"))
            .filter(part -> part.startsWith("id="))
            .findFirst()
            .map(part -> "?" + part)
            .orElse("");
  }

  private static String plain(String bare) {
    return bare.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
  }
}
