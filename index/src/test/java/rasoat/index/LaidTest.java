package rasoat.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.fit.Fit;
import rasoat.index.fit.Section;

class LaidTest {

  private static final double CHANCE = 18;

  @ParameterizedTest(name = "{0} nats: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-6    | 12 0 60                        | one section below chance",
        "10.9  | 17 0 60; 17 70 130             | 17 + 17 - 18 - ln 160: the second goes on",
        "10.9  | 17 0 60; 1 5 9; 17 140 190     | a lost section between them",
        "-1    | 17 0 60; 17 400 460            | too far behind: the better one alone",
        "-1    | 17 70 130; 17 0 60             | the wrong way round",
        "14    | 25 0 60; 25 400 460            | each above chance by itself",
        "12    | 30 0 60; 3 61 70               | the second tells less than chance",
        "-5    | 13 0 60; 2 -1 -1               | nothing laid there",
      })
  void whatFollowsIsNoChance(double nats, String sections, String why) {
    assertThat(Laid.together(sections(sections), CHANCE)).as(why).isCloseTo(nats, within(0.05));
  }

  /** Own evidence, first and last place of each. */
  private static List<Laid> sections(String described) {
    return Arrays.stream(described.split(";"))
        .map(section -> section.strip().split(" "))
        .map(
            parts ->
                new Laid(
                    Double.parseDouble(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2])))
        .toList();
  }

  @ParameterizedTest(name = "places {0}: from {1} to {2}")
  @CsvSource({"'-1 7 8 -1', 7, 8", "'-1 -1', -1, -1", "'3 9', 3, 9"})
  void aSectionReachesFromItsFirstLaidWordToItsLast(String places, int first, int last) {
    int[] laid = Arrays.stream(places.split(" ")).mapToInt(Integer::parseInt).toArray();

    assertThat(Laid.of(1, new Fit(laid, new float[laid.length]), new Section(0, laid.length)))
        .isEqualTo(new Laid(1, first, last));
  }
}
