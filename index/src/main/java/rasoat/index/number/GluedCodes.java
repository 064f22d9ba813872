package rasoat.index.number;

import java.util.Optional;

/**
 * Two codes whose hyphen was lost, {@code QĐUBND}: a type and an agency, or an agency and a unit.
 */
record GluedCodes(String first, String second) {

  private static final int SAFE_LENGTH = 5;

  /** Empty unless there is one way to part them. */
  static Optional<GluedCodes> of(String folded) {
    GluedCodes only = null;
    for (int at = 2; at <= folded.length() - 2 && folded.length() >= SAFE_LENGTH; at++) {
      Optional<GluedCodes> parted = parted(folded.substring(0, at), folded.substring(at));
      if (parted.isPresent() && only != null) {
        return Optional.empty();
      }
      only = parted.orElse(only);
    }
    return Optional.ofNullable(only);
  }

  private static Optional<GluedCodes> parted(String first, String second) {
    Optional<String> type = Vocabulary.stateType(first);
    Optional<String> agency = Vocabulary.agency(second);
    if (type.isPresent() && agency.isPresent() && second.length() >= 3) {
      return Optional.of(new GluedCodes(type.get(), agency.get()));
    }
    Optional<String> issuer = Vocabulary.agency(first);
    return issuer.isPresent() && agency.isPresent() && first.length() >= 3
        ? Optional.of(new GluedCodes(issuer.get(), agency.get()))
        : Optional.empty();
  }
}
