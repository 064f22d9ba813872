package rasoat.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Which faults come when: it follows from the seed alone. */
final class FaultPlan {

  private static final Duration LONG = Duration.ofSeconds(25);

  private FaultPlan() {}

  /**
   * The faults of a campaign.
   *
   * @param length in which they come
   * @param gap between two of them, on average
   * @param clustered whether there are a server and a broker to harm
   */
  static List<Fault> of(long seed, Duration length, Duration gap, boolean clustered) {
    SplittableRandom random = new SplittableRandom(seed);
    List<FaultKind> kinds =
        Arrays.stream(FaultKind.values())
            .filter(kind -> clustered || !kind.isOfACluster())
            .toList();
    List<Fault> plan = new ArrayList<>();
    Duration at = after(gap, random);
    while (at.compareTo(length) < 0) {
      FaultKind kind = any(kinds, random);
      plan.add(new Fault(at, kind, lasts(random), random.nextInt(1 << 16)));
      at = at.plus(after(gap, random));
    }
    return plan;
  }

  private static Duration after(Duration gap, SplittableRandom random) {
    return Duration.ofMillis(gap.toMillis() / 3 + random.nextLong(gap.toMillis() * 4 / 3));
  }

  /** Mostly short. */
  private static Duration lasts(SplittableRandom random) {
    double part = random.nextDouble();
    return Duration.ofMillis(1000 + (long) (LONG.toMillis() * part * part));
  }

  private static FaultKind any(List<FaultKind> kinds, SplittableRandom random) {
    int luck = random.nextInt(kinds.stream().mapToInt(FaultKind::weight).sum());
    for (FaultKind kind : kinds) {
      luck -= kind.weight();
      if (luck < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("the weights add up to more than the sum of them");
  }
}
