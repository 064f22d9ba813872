package rasoat.model.page;

import java.time.LocalDate;
import rasoat.model.post.Platform;

/**
 * A page somebody looked at and let be: parody, fans, neighbours, news. Never for good.
 *
 * @param platform where it lives; {@link Platform#WEB} for a site
 * @param platformId how the platform knows it; empty when only its address is known
 * @param url its address; empty when only its platform id is known
 * @param reason why it is let be
 * @param until last day it is let be
 */
public record AllowedPage(
    Platform platform, String platformId, String url, Reason reason, LocalDate until) {

  /** Why it is let be. */
  public enum Reason {
    PARODY,
    FANS,
    NEIGHBOURS,
    NEWS,
    OTHER
  }

  public AllowedPage {
    if (platformId.isBlank() && url.isBlank()) {
      throw new IllegalArgumentException("expected a platform id or an address, got neither");
    }
  }
}
