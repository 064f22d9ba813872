package rasoat.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration GAP = Duration.ofSeconds(10);

  @Test
  void theSameSeedGivesTheSamePlan() {
    assertThat(FaultPlan.of(7, HOUR, GAP, false)).isEqualTo(FaultPlan.of(7, HOUR, GAP, false));
    assertThat(FaultPlan.of(8, HOUR, GAP, false)).isNotEqualTo(FaultPlan.of(7, HOUR, GAP, false));
  }

  @Test
  void oneMachineHasNoServerAndNoBrokerToHarm() {
    List<Fault> one = FaultPlan.of(7, HOUR, GAP, false);
    List<Fault> many = FaultPlan.of(7, HOUR, GAP, true);

    Predicate<Fault> ofACluster = fault -> fault.kind().isOfACluster();
    assertThat(one).noneMatch(ofACluster);
    assertThat(many).anyMatch(ofACluster);
  }

  @Test
  void faultsComeInTimeAndInAnHourEachKindDoes() {
    List<Fault> plan = FaultPlan.of(7, HOUR, GAP, true);

    assertThat(plan).hasSizeBetween(300, 420);
    assertThat(plan).allMatch(fault -> fault.at().compareTo(HOUR) < 0);
    assertThat(plan).extracting(Fault::kind).contains(FaultKind.values());
  }
}
