package rasoat.index.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

class SurpriseTest {

  private static final double DOCUMENTS = 10_000;
  private static final String TEXT = "các đơn vị khẩn trương triển khai 47 việc";
  private static final int FIFTH_WORD = 4;

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "1000, 1000, 'the rest of a phrase that all have tells nothing', 0, 0.01",
    "1000, 500, 'one of two goes on so', 0.6, 0.8",
    "1000, 0, 'nobody goes on so', 4.9, 5",
    "0, 0, 'nobody has the words before', 3.4, 3.6"
  })
  void aWordTellsWhatThoseWhoHaveTheWordsBeforeItLeaveOpen(
      double withContext, double withWord, String why, double least, double most) {
    Surprise surprise = surprise(withContext, withWord);

    assertThat(surprise.next(FIFTH_WORD)).as(why).isBetween(least, most);
  }

  @Test
  void wordsInTheMiddleOfAPhraseNarrowDownToThoseWhoHaveIt() {
    double four = Surprise.PHRASE * surprise(100, 100).opening(0);

    assertThat(four).isCloseTo(Math.log(DOCUMENTS / 100), within());
  }

  @Test
  void aFigureThatNobodyHasIsHarderToGuessThanAWord() {
    List<Syllable> words = Syllables.of("kinh phí là 664 và năm 2026 và 000 và 5 đồng");
    Surprise surprise = new Surprise(words, filled(words, 2, 0), filled(words, 3, 0), DOCUMENTS);

    assertThat(surprise.opening(words.size() - 1)).as("a word").isEqualTo(3.5);
    assertThat(surprise.next(3)).as("664").isGreaterThan(3.5);
    assertThat(surprise.next(6)).as("a year").isLessThan(3.5);
    assertThat(surprise.next(8)).as("thousands").isLessThan(1);
    assertThat(surprise.next(10)).as("an item").isLessThan(3.5);
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }

  private static Surprise surprise(double withContext, double withWord) {
    List<Syllable> words = Syllables.of(TEXT);
    return new Surprise(
        words, filled(words, 2, withContext), filled(words, 3, withWord), DOCUMENTS);
  }

  private static double[] filled(List<Syllable> words, int fewer, double count) {
    double[] counts = new double[words.size() - fewer];
    Arrays.fill(counts, count);
    return counts;
  }
}
