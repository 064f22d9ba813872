package rasoat.console.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** How far an official page is known to be its agency's own. */
public enum PageStanding {
  /** The platform verified it; a site: it lies in {@code .gov.vn}, which the state alone gives. */
  VERIFIED,
  /** Registered, and not verified by the platform. */
  UNVERIFIED,
  /** No page of the agency is known at a platform, or neither its id nor its address. */
  UNREGISTERED,
  /** The agency is called so no longer. */
  EXPIRED;

  /** On that day. */
  public static PageStanding of(OfficialPage page, LocalDate day) {
    LocalDate last = page.validTo();
    return last != null && last.isBefore(day) ? EXPIRED : whileValid(page);
  }

  static PageStanding whileValid(OfficialPage page) {
    String place = page.platformId() + page.url() + (isSite(page) ? page.domain() : "");
    if (page.platform() == null || place.isEmpty()) {
      return UNREGISTERED;
    }
    return page.tick() != Tick.NONE || isSiteOfTheState(page) ? VERIFIED : UNVERIFIED;
  }

  private static boolean isSite(OfficialPage page) {
    return page.platform() == Platform.WEB;
  }

  private static boolean isSiteOfTheState(OfficialPage page) {
    String host = page.url().replaceFirst("(?i)^https?://([^/?#:]+).*$", "$1");
    List<String> hosts = page.domains().isEmpty() ? List.of(host) : page.domains();
    return isSite(page)
        && hosts.stream().allMatch(one -> one.toLowerCase(Locale.ROOT).endsWith(".gov.vn"));
  }
}
