package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.finding.Region;

/** Lines stand 40 pixels apart, 20 high; letters are 12 wide and begin at 100. */
class CoveredPlacesTest {

  private static final PageReading PAGE =
      Readings.page(
          """
          ủy ban xã sông mơ        cộng hòa xã hội
                                   sông mơ ngày 12

          kính gửi các phòng ban của ủy ban
          thực hiện                hôm nay
          theo quy định của pháp luật hiện hành\
          """);

  @ParameterizedTest
  @CsvSource({
    "100,  78, 200, 24, the number below its office",
    "100, 106, 200, 24, a little below the line of the day",
    "230, 198, 140, 24, in the midst of a line",
    "230, 198, 140, 64, to the end of two lines",
  })
  void areSeenWithinTheText(int x, int y, int width, int height, String why) {
    assertThat(CoveredPlaces.among(List.of(new Region(x, y, width, height)), PAGE))
        .as(why)
        .extracting(MarkReading::words)
        .containsExactly(MarkWords.CHE);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 700, 200, 24, below all text",
    "900, 198, 140, 24, beside it",
    "230, 205, 140,  8, a rule",
    "230, 158, 140, 150, a picture",
  })
  void areNotSeenElsewhere(int x, int y, int width, int height, String why) {
    assertThat(CoveredPlaces.among(List.of(new Region(x, y, width, height)), PAGE))
        .as(why)
        .isEmpty();
  }
}
