package rasoat.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  /** Four findings around .55, one of them right, and four of score 1, all right. */
  private static final List<Outcome> FINDINGS =
      Stream.concat(
              Stream.of(
                  Results.finding(0.5, true),
                  Results.finding(0.52, false),
                  Results.finding(0.58, false),
                  Results.finding(0.599, false)),
              Stream.generate(() -> Results.finding(1, true)).limit(4))
          .toList();

  @Test
  void saysHowManyFindingsOfLikeScoreAreRight() {
    assertThat(Reliability.of(FINDINGS).rows())
        .containsExactly(
            List.of("SCORE", "FINDINGS", "MEAN SCORE", "RIGHT", "95 %"),
            List.of("0.5 to 0.6", "4", "0.55", "25.0 %", "4.6 - 69.9 %"),
            List.of("1", "4", "1.00", "100.0 %", "51.0 - 100.0 %"),
            List.of("confirmed", "4", "", "100.0 %", "51.0 - 100.0 %"),
            List.of("suggested", "4", "", "25.0 %", "4.6 - 69.9 %"),
            List.of("calibration error", "0.150", "", "", ""));
  }

  @Test
  void hasNoErrorWhereScoresAreShares() {
    List<Outcome> half = List.of(Results.finding(0.5, true), Results.finding(0.5, false));

    assertThat(Reliability.of(half).error()).isCloseTo(0, within(1e-9));
  }

  @Test
  void saysNothingOfNoFinding() {
    assertThat(Reliability.of(List.of()).error()).isNaN();
  }

  @Test
  void choosesAThresholdOnOddPostsAndStatesItOnEvenOnes() {
    List<Outcome> outcomes =
        List.of(
            Results.finding(0.5, false), Results.finding(0.5, true),
            Results.finding(0.7, true), Results.finding(0.7, false),
            Results.finding(0.9, true), Results.finding(0.9, true));

    Thresholds thresholds = Thresholds.of(outcomes);

    assertThat(thresholds.chosen(0.99)).hasValue(0.55);
    assertThat(thresholds.rows())
        .contains(
            List.of(
                "0.55",
                "confirmed, precision 0.99",
                "100.0 % (2/2)",
                "2/2",
                "50.0 % (1/2)",
                "1/2",
                "9.5 - 90.5 %"));
  }

  @Test
  void choosesNoneWhereNoneIsPreciseEnough() {
    assertThat(Thresholds.of(List.of(Results.finding(1, false))).chosen(0.95)).isEmpty();
  }
}
