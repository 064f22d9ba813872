package rasoat.benchmarks.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a campaign came to.
 *
 * @param length of the time of faults
 * @param drained after so long all was judged
 * @param starts of the program
 */
record Outcome(
    Orders orders,
    Duration length,
    Duration drained,
    int starts,
    List<FeedPost> posts,
    Map<FaultKind, Integer> faults,
    List<MemorySamples.Sample> memory,
    List<Invariant> invariants) {

  boolean holds() {
    return invariants.stream().allMatch(Invariant::holds);
  }
}
