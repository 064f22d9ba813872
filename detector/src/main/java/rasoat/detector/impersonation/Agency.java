package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The last day any of its entries is valid; null while it exists. */
  @Nullable LocalDate lastDay() {
    boolean exists = pages.stream().anyMatch(page -> page.validTo() == null);
    return exists
        ? null
        : pages.stream()
            .map(OfficialPage::validTo)
            .flatMap(Stream::ofNullable)
            .max(LocalDate::compareTo)
            .orElse(null);
  }

  /** The hosts of its sites. */
  List<String> hosts() {
    return pages.stream()
        .flatMap(page -> page.domains().stream())
        .map(Addresses::host)
        .distinct()
        .toList();
  }
}
