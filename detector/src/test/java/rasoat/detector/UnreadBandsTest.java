package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.DrawnPage;
import rasoat.model.finding.Region;

class UnreadBandsTest {

  private static final List<String> STARTS =
      IntStream.rangeClosed(10, 30).mapToObj(line -> "Điều " + line).toList();

  private final DrawnPage drawn =
      DrawnPage.of(
          String.join(
              "\n",
              STARTS.stream()
                  .map(start -> start + " quy định việc nạo vét kênh mương trong xã")
                  .toList()));

  @ParameterizedTest
  @CsvSource({
    "5, 12, several lines",
    "7, 7,  a single line",
    "9, 20, all to the foot",
  })
  void findsLinesThatWereNotRead(int first, int last, String why) {
    List<Region> bands =
        UnreadBands.of(
            drawn.grey(),
            read(IntStream.range(0, STARTS.size()).filter(i -> i < first || i > last)));

    assertThat(bands).as(why).hasSize(1);
    Region band = bands.getFirst();
    assertThat(band.y()).isLessThanOrEqualTo(ink(first).y);
    assertThat(band.y() + band.height()).isGreaterThanOrEqualTo(ink(last).y + ink(last).height);
    assertThat(band.y()).as("of the line before").isGreaterThan(middle(first - 1));
    assertThat(band.width()).isEqualTo(DrawnPage.WIDTH);
  }

  @Test
  void findsNothingWhereAllWasRead() {
    assertThat(UnreadBands.of(drawn.grey(), read(IntStream.range(0, STARTS.size())))).isEmpty();
  }

  @Test
  void takesASealForNoLine() {
    drawn.seal(false, 800, 1300);

    assertThat(UnreadBands.of(drawn.grey(), read(IntStream.range(0, STARTS.size())))).isEmpty();
  }

  @Test
  void doesNotKnowHowHighLinesAreWhereNothingWasRead() {
    assertThat(UnreadBands.of(drawn.grey(), Transcript.EMPTY)).isEmpty();
  }

  /** Each line as one word. */
  private Transcript read(IntStream lines) {
    return new Transcript(
        lines
            .mapToObj(
                line ->
                    new Word(
                        STARTS.get(line),
                        new Region(ink(line).x, ink(line).y, ink(line).width, ink(line).height),
                        0.9,
                        line))
            .toList());
  }

  private Rectangle ink(int line) {
    return drawn.line(STARTS.get(line)).ink();
  }

  private int middle(int line) {
    return ink(line).y + ink(line).height / 2;
  }
}
