package rasoat.console.review;

import rasoat.console.VietnamTime;
import rasoat.model.finding.Finding;
import rasoat.model.port.KeptFinding;

/** A finding as one row of a plain list. */
public record ListedFinding(String id, Finding finding, String time) {

  static ListedFinding of(KeptFinding kept) {
    return new ListedFinding(
        kept.id().value(), kept.finding(), VietnamTime.minute(kept.finding().post().time()));
  }
}
