package rasoat.index.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

class FitTest {

  private static final List<Syllable> DOCUMENT =
      Syllables.of("mỗi gian hàng được cấp điện và nước miễn phí, ban tổ chức bốc thăm vị trí");

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "được cấp điện và nước,       '3 4 5 6 7',       as it stands",
    "đưcọ cấp điện và nưởc,       '3 4 5 6 7',       misread words at both ends belong to it",
    "nhà cấp điện và lửa,         '-1 4 5 6 -1',     other words do not",
    "được cấp và nước,            '3 4 6 7',         a word was lost",
    "được cấp rất điện và nước,   '3 4 -1 5 6 7',    a word came in",
    "nỗi gian hàng,               '0 1 2',           the first word",
    "thăm vị tni,                 '14 15 16',        the last word",
  })
  void laysEachWordOnItsWord(String reading, String places, String why) {
    Fit fit = Fit.of(Syllables.of(reading), List.of(DOCUMENT)).getFirst();

    assertThat(fit.places())
        .as(why)
        .containsExactly(Arrays.stream(places.split(" ")).mapToInt(Integer::parseInt).toArray());
  }
}
