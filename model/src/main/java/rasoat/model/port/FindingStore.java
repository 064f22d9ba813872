package rasoat.model.port;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.post.Sha256;

/**
 * Keeps findings, one a post however often it is judged; the last judgement counts. Safe for many
 * threads.
 *
 * <p>Deliberately no {@link FindingSink}: what may be kept of a finding is decided before it comes
 * here.
 */
public interface FindingStore {

  /** Keeps it in place of an earlier one with the same id; durable when it returns. */
  void keep(KeptFinding finding) throws IOException;

  /** Flagged findings first, the most severe first among them, then the newest post first. */
  List<KeptFinding> list(FindingQuery query) throws IOException;

  /** How many findings there are of each kind; kinds without any are counted 0. */
  Map<Kind, Long> counts() throws IOException;

  Optional<KeptFinding> find(FindingId id) throws IOException;

  /** Whether any finding shows the picture of that digest. */
  boolean isShown(Sha256 picture) throws IOException;
}
