package rasoat.crawler.imported.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Visits that brought what was there already, by the digest of the payload they refer to. */
final class WarcRevisits {

  private final Map<String, List<WarcFacts>> visits = new HashMap<>();
  private final Set<String> resolved = new HashSet<>();

  void note(WarcFacts revisit) {
    visits.computeIfAbsent(revisit.digest(), digest -> new ArrayList<>()).add(revisit);
  }

  /** The visits that a payload with that digest stands for. */
  List<WarcFacts> of(String digest) {
    if (digest.isEmpty()) {
      return List.of();
    }
    resolved.add(digest);
    return visits.getOrDefault(digest, List.of());
  }

  /** How many refer to a payload that did not come. */
  int unresolved() {
    return visits.entrySet().stream()
        .filter(entry -> !resolved.contains(entry.getKey()))
        .mapToInt(entry -> entry.getValue().size())
        .sum();
  }
}
