package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.name.Claim;
import rasoat.detector.impersonation.name.Claim.Strength;
import rasoat.detector.impersonation.name.Lure;
import rasoat.detector.impersonation.name.NameReading;
import rasoat.detector.impersonation.name.Unit;
import rasoat.index.text.Folding;
import rasoat.model.page.PublicPage;

/**
 * What is known of a page before it is judged.
 *
 * @param agency the registered agency that is claimed; null when it is not registered
 * @param sameName whether the name is one that the register holds
 * @param textClaim the body its words claim; null when they claim none
 * @param lures those in its name, words and posts
 */
record Observed(
    PublicPage page,
    LocalDate day,
    NameReading name,
    @Nullable Agency agency,
    boolean sameName,
    @Nullable Claim textClaim,
    List<Lure> lures) {

  /** Districts, old wards and old provinces ended that day. */
  static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

  /** Whether it claims a body, by name or by words; other facts count only then. */
  boolean claims() {
    return namesBody() || textClaim != null;
  }

  boolean namesBody() {
    return name.claim() != null || sameName;
  }

  /** Whether its name says all: body and place, or a name of the register. */
  boolean namesFully() {
    return sameName || isStrength(Strength.FULL) || isStrength(Strength.INVENTED);
  }

  /** Whether it names a unit and no body of it, and no register has the name. */
  boolean isPlaceAlone() {
    return !sameName && isStrength(Strength.PLACE);
  }

  boolean isStrength(Strength strength) {
    Claim claim = name.claim();
    return claim != null && claim.strength() == strength;
  }

  boolean isLuring() {
    return lures.stream().anyMatch(Lure::hard)
        || lures.stream().mapToDouble(Lure::weight).sum() >= 0.3;
  }

  /** Words that say it is something else, unless it asks for money or data in an agency's name. */
  boolean isSomethingElse() {
    return !name.counters().isEmpty() && !(claims() && !lures.isEmpty());
  }

  /** The last day of the body or unit that is named; null when it exists. */
  @Nullable LocalDate ended() {
    Claim claim = name.claim();
    if (claim != null && claim.until() != null && !claim.until().isAfter(day)) {
      return claim.until();
    }
    if (agency != null && agency.lastDay() != null && agency.lastDay().isBefore(day)) {
      return agency.lastDay().plusDays(1);
    }
    Unit unit = claim == null ? null : claim.unit();
    boolean gone =
        unit != null
            && (unit.state() == Unit.State.GONE
                || unit.state() == Unit.State.FORMER_PROVINCE
                || unit.state() == Unit.State.OTHER_KIND);
    LocalDate created = page.created();
    boolean old = name.nearUnit() && created != null && created.isBefore(TWO_LEVELS);
    return gone || old || claim != null && !name.district().isEmpty() ? TWO_LEVELS : null;
  }

  /** An old name on a page from before: honest pages keep theirs. */
  boolean isLeftOver() {
    LocalDate ended = ended();
    LocalDate created = page.created();
    return ended != null && created != null && created.isBefore(ended) && !isBad();
  }

  /** Facts no honest page has. */
  boolean isBad() {
    return isLuring()
        || name.isTricked()
        || name.invented()
        || hasForeignAdmin()
        || page.links().stream().anyMatch(Addresses::isShortened);
  }

  boolean hasForeignAdmin() {
    return page.adminCountries().stream()
        .map(country -> country.strip().toUpperCase(Locale.ROOT))
        .anyMatch(country -> !country.isEmpty() && !country.equals("VN"));
  }

  boolean hasStateCategory() {
    String category = Folding.plain(page.category());
    return category.contains("government")
        || category.contains("chinh phu")
        || category.contains("co quan nha nuoc")
        || category.contains("hanh chinh")
        || category.contains("co quan")
        || category.contains("chinh quyen")
        || category.contains("public service")
        || category.contains("dich vu cong")
        || category.contains("canh sat")
        || category.contains("law enforcement")
        || category.contains("police");
  }

  /** The agency as verdicts call it, a dissolved one included; null when none that was is meant. */
  @Nullable String claimed() {
    if (isSomethingElse()) {
      return null;
    }
    if (agency != null) {
      return agency.name();
    }
    Claim claim = name.claim() != null ? name.claim() : textClaim;
    return claim == null || claim.agency().isEmpty() ? null : claim.agency();
  }

  /** The agency for a sentence. */
  String called() {
    String claimed = claimed();
    return claimed == null ? "cơ quan nhà nước" : claimed;
  }
}
