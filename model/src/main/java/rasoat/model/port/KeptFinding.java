package rasoat.model.port;

import java.util.List;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;

/**
 * A finding as it is kept. It may hold less than was found, so its id is stated: it is the id of
 * the finding as judged and cannot be worked out from what is left.
 *
 * @param pictures of its post, in the order posted; those not kept are missing
 */
public record KeptFinding(FindingId id, Finding finding, List<KeptPicture> pictures) {

  public KeptFinding {
    pictures = List.copyOf(pictures);
  }

  /** The whole finding, without its pictures. */
  public static KeptFinding withoutPictures(Finding finding) {
    return new KeptFinding(FindingId.of(finding.post()), finding, List.of());
  }
}
