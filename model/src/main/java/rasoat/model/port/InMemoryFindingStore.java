package rasoat.model.port;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.post.Sha256;

/** Findings for as long as the process lives. */
public final class InMemoryFindingStore implements FindingStore {

  private static final Comparator<Finding> BY_WEIGHT =
      Comparator.comparing((Finding finding) -> !finding.isFlagged())
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.post().time(), Comparator.reverseOrder())
          .thenComparing(finding -> finding.post().id());

  private static final Comparator<KeptFinding> ORDER =
      Comparator.comparing(KeptFinding::finding, BY_WEIGHT)
          .thenComparing(kept -> kept.id().value());

  private final Map<FindingId, KeptFinding> findings = new ConcurrentHashMap<>();

  @Override
  public void keep(KeptFinding finding) {
    findings.put(finding.id(), finding);
  }

  @Override
  public List<KeptFinding> list(FindingQuery query) {
    return findings.values().stream()
        .filter(kept -> query.kinds().contains(kept.finding().kind()))
        .sorted(ORDER)
        .skip(query.offset())
        .limit(query.limit())
        .toList();
  }

  @Override
  public Map<Kind, Long> counts() {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0L);
    }
    findings.values().forEach(kept -> counts.merge(kept.finding().kind(), 1L, Long::sum));
    return counts;
  }

  @Override
  public Optional<KeptFinding> find(FindingId id) {
    return Optional.ofNullable(findings.get(id));
  }

  @Override
  public boolean isShown(Sha256 picture) {
    return findings.values().stream()
        .flatMap(kept -> kept.pictures().stream())
        .anyMatch(kept -> kept.digest().equals(picture));
  }
}
