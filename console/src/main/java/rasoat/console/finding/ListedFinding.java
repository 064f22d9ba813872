package rasoat.console.finding;

import java.util.Optional;
import rasoat.console.VietnamTime;
import rasoat.model.finding.Finding;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;

/** A finding as one row of the list. */
record ListedFinding(String id, Finding finding, Optional<KeptPicture> picture, String time) {

  static ListedFinding of(KeptFinding kept) {
    return new ListedFinding(
        kept.id().value(),
        kept.finding(),
        kept.pictures().stream().findFirst(),
        VietnamTime.minute(kept.finding().post().time()));
  }
}
