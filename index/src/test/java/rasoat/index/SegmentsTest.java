package rasoat.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "500000 300000 50000 50000 50000 50000, true,  an import as it was built",
    "500000 500000,                         false, compact",
    "500000 500000 100 20 20 1 1 1,         false, a compact one with the additions of some days",
    "500000 500000 60000 60000,             true,  the additions of a year",
    "300 4000 4000 1000,                    false, too few to be slow",
    "'',                                    false, nothing registered"
  })
  void areScatteredWhenManyDocumentsLieOutsideTheLargest(
      String documents, boolean scattered, String why) {
    Segments segments =
        new Segments(
            Arrays.stream(documents.split(" "))
                .filter(n -> !n.isEmpty())
                .map(Integer::valueOf)
                .toList());

    assertThat(segments.areScattered()).as(why).isEqualTo(scattered);
  }
}
