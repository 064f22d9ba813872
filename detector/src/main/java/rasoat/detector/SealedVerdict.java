package rasoat.detector;

import java.util.List;
import java.util.Optional;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Strength;

/**
 * What a sealed registry makes of a post.
 *
 * @param unchecked why it could not be asked, or not wholly; empty when it was
 */
record SealedVerdict(Optional<Finding> finding, List<String> unchecked) {

  /**
   * The graver of this and what the clear registry found. A sealed document beyond doubt comes
   * first; a suggestion gives way to a registered document that fits the post better, whose sealed
   * sibling it may be.
   */
  Finding over(Finding clear) {
    if (finding.isEmpty()) {
      return clear;
    }
    Finding sealed = finding.get();
    boolean isPublic = sealed.kind() == Kind.PUBLIC_COPY;
    boolean fitsBetter = isShown(clear) && clear.score().value() > sealed.score().value();
    if (isPublic) {
      return clear.isFlagged() || fitsBetter ? clear : sealed;
    }
    return sealed.strength() == Strength.CONFIRMED || !fitsBetter ? sealed : clear;
  }

  private static boolean isShown(Finding clear) {
    return switch (clear.kind()) {
      case LEAK, ALTERED, PUBLIC_COPY -> true;
      case SUSPECTED, MENTION, NONE -> false;
    };
  }
}
