package rasoat.model.port;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;

/** Findings for as long as the process lives. */
public final class InMemoryFindingStore implements FindingStore {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> !finding.isFlagged())
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.post().time(), Comparator.reverseOrder())
          .thenComparing(finding -> finding.post().id());

  private final Map<FindingId, Finding> findings = new ConcurrentHashMap<>();

  @Override
  public void accept(Finding finding) {
    findings.put(FindingId.of(finding.post()), finding);
  }

  @Override
  public List<Finding> list() {
    return findings.values().stream().sorted(ORDER).toList();
  }

  @Override
  public Optional<Finding> find(FindingId id) {
    return Optional.ofNullable(findings.get(id));
  }
}
