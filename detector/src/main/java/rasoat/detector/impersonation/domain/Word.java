package rasoat.detector.impersonation.domain;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a label.
 *
 * @param seen its letters and digits, without hyphens
 * @param brand the brand meant; null for every other kind
 * @param trick how the brand was changed; null when it stands there unchanged
 * @param opens whether it begins the label, or follows a hyphen or a digit
 */
record Word(String seen, Kind kind, @Nullable Brand brand, @Nullable Trick trick, boolean opens) {

  enum Kind {
    BRAND,
    GOV,
    /** Names this country. */
    COUNTRY,
    /** What a state service's address has beside its name. */
    OFFICIAL,
    /** The same in English. */
    ENGLISH,
    ORDINARY,
    /** What Vietnamese spelling allows. */
    SYLLABLE,
    NUMBER,
    UNKNOWN
  }

  boolean isStrongBrand() {
    return brand != null && brand.isStrong();
  }

  boolean isGov() {
    return kind == Kind.GOV;
  }

  /** "gov" and the country in one, of which one letter is shared: "go vn" is other words too. */
  boolean isShortGov() {
    return isGov() && seen.equals("govn");
  }

  boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }

  /** Whether it stands beside the names of state services. */
  boolean isOfficial() {
    return switch (kind) {
      case GOV, COUNTRY, OFFICIAL, ENGLISH -> true;
      case BRAND -> isStrongBrand();
      case ORDINARY, SYLLABLE, NUMBER, UNKNOWN -> false;
    };
  }

  /** Whether it is a word of Vietnamese. */
  boolean isVietnamese() {
    return switch (kind) {
      case BRAND, OFFICIAL, SYLLABLE -> seen.length() > 1;
      case GOV, COUNTRY, ENGLISH, ORDINARY, NUMBER, UNKNOWN -> false;
    };
  }
}
