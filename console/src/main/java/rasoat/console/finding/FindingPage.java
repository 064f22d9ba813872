package rasoat.console.finding;

import java.util.List;
import java.util.Optional;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;

/**
 * Everything about one finding.
 *
 * @param evidence all of it; of a state secret its marks alone
 * @param missing names of pictures that bear evidence and were not kept
 * @param document empty when it is not registered, or may not be shown
 * @param time when the post was made
 * @param secretSide what is shown instead of a state secret
 */
record FindingPage(
    String id,
    Finding finding,
    String time,
    List<NumberedEvidence> evidence,
    List<ShownPicture> pictures,
    List<String> missing,
    Viewing viewing,
    Optional<DocumentSide> document,
    Optional<TimeLine> timeLine,
    WhyFlagged why,
    Optional<SecretSide> secretSide) {

  /** What the weights add up to before the score is cut off at 0 and 1. */
  public double sum() {
    return finding.evidence().stream().mapToDouble(Evidence::weight).sum();
  }

  /** Whether the sum had to be cut off. */
  public boolean isCutOff() {
    return sum() < 0 || sum() > 1;
  }

  public boolean isSecret() {
    return secretSide.isPresent();
  }

  /** Whether clear pictures could be shown, were they asked for. */
  public boolean isMaskable() {
    return !isSecret() && pictures.stream().anyMatch(shown -> !shown.picture().masked());
  }

  /** What says which copy of the document was photographed (requirement R11). */
  public List<NumberedEvidence> leakPath() {
    return evidence.stream().filter(NumberedEvidence::isAboutTheCopy).toList();
  }
}
