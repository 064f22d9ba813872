package rasoat.console.review;

import java.time.Instant;
import rasoat.console.VietnamTime;
import rasoat.model.finding.FindingId;
import rasoat.model.post.Platform;

/**
 * One copy of a cluster: a post that shows it.
 *
 * @param post its id on the platform
 * @param group where it was posted; empty when unknown
 */
public record Copy(
    FindingId finding, String post, Platform platform, String group, Instant postedAt) {

  /** As pages write it. */
  public String time() {
    return VietnamTime.minute(postedAt);
  }
}
