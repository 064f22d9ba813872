package rasoat.model.port;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;

/** Keeps findings, one a post however often it is judged; the last judgement counts. */
public interface FindingStore extends FindingSink {

  /** Flagged findings first, the most severe first among them, then the newest post first. */
  List<Finding> list() throws IOException;

  Optional<Finding> find(FindingId id) throws IOException;
}
