package rasoat.detector.impersonation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.model.page.OfficialPage;
import rasoat.model.post.Platform;

/**
 * A registered agency and its pages.
 *
 * @param name as the register spells it
 */
record Agency(String name, List<OfficialPage> pages) {

  /** Its page on that platform; on any when the platform is unknown. */
  Optional<OfficialPage> pageOn(@Nullable Platform platform) {
    return pages.stream()
        .filter(page -> page.platform() != null && page.platform() != Platform.WEB)
        .filter(page -> platform == null || page.platform() == platform)
        .findFirst();
  }

  boolean hasPage() {
    return pageOn(null).isPresent();
  }

  /** Its site; empty when it has none. */
  String domain() {
    return pages.stream()
        .map(OfficialPage::domain)
        .filter(domain -> !domain.isBlank())
        .map(Addresses::host)
        .findFirst()
        .orElse("");
  }
}
