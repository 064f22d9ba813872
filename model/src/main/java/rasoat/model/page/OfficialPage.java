package rasoat.model.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Platform;

/**
 * Trang chính thức: a page or site an agency registered as its own (requirement R12).
 *
 * @param agency its full name, "UBND phường An Hải"; what a verdict calls the agency that is
 *     claimed
 * @param level {@code central}, {@code province} or {@code commune}; empty when unknown
 * @param province the name of the province it lies in; empty for central bodies
 * @param platform where the page lives; null for an agency of which only the site, or nothing, is
 *     known
 * @param platformId how the platform knows it, whatever its name; empty when unknown
 * @param name the name shown on the page
 * @param url where it is seen; empty when unknown
 * @param domain the agency's site, "anhai.danang.gov.vn"; several parted by ";"; empty when it has
 *     none
 * @param tick what the platform verified it with
 * @param contact how the agency is reached; empty when unknown
 * @param officer who answers for the page; empty when unknown
 * @param validFrom first day the agency was called so; null when always
 * @param validTo last day; null while it exists. A body dissolved in 2025 has one
 * @param avatar perceptual hash of its picture, 64 hexadecimal digits; empty when unknown
 */
public record OfficialPage(
    String agency,
    String level,
    String province,
    @Nullable Platform platform,
    String platformId,
    String name,
    String url,
    String domain,
    Tick tick,
    String contact,
    String officer,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    String avatar) {

  private static final Pattern DOMAINS = Pattern.compile("\\s*;\\s*");

  public OfficialPage {
    if (agency.isBlank()) {
      throw new IllegalArgumentException("expected the name of an agency, got nothing");
    }
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "expected the last day after the first, got %s to %s".formatted(validFrom, validTo));
    }
  }

  /** The agency's sites, each by itself. */
  public List<String> domains() {
    return DOMAINS.splitAsStream(domain.strip()).filter(site -> !site.isEmpty()).toList();
  }

  /** Whether the agency was called so on that day. */
  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
