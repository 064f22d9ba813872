package rasoat.detector.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.finding.Region;

class TranscriptTest {

  private static final Transcript TWO_LINES =
      new Transcript(
          List.of(
              word("Số:", 0.5, 2),
              word("9/UBND-VP", 0.9, 2),
              word("Kính", 1, 5),
              word("gửi", 1, 5)));

  @Test
  void joinsWordsByBlanksAndLinesByLineFeeds() {
    assertThat(TWO_LINES.text()).isEqualTo("Số: 9/UBND-VP\nKính gửi");
  }

  @Test
  void otherWordsTakeThePlaceOfSome() {
    Transcript other =
        TWO_LINES.replaced(1, 2, List.of(word("12", 0.9, 2), word("/UBND-VP", 0.9, 2)));

    assertThat(other.text()).isEqualTo("Số: 12 /UBND-VP\nKính gửi");
  }

  @ParameterizedTest
  @CsvSource({
    "0,  3,  Số:,             exactly a word",
    "4,  13, 9/UBND-VP,       exactly the next",
    "2,  5,  Số: 9/UBND-VP,   the end of one and the start of another",
    "3,  4,  '',              the blank between them",
    "12, 16, 9/UBND-VP Kính,  across a line",
    "0,  99, Số: 9/UBND-VP Kính gửi, everything",
  })
  void findsTheWordsOfAStretchOfItsText(int start, int end, String words, String why) {
    List<String> between = TWO_LINES.wordsBetween(start, end).stream().map(Word::text).toList();

    assertThat(String.join(" ", between)).as(why).isEqualTo(words);
  }

  @Test
  void weighsConfidenceByTheLengthOfTheWords() {
    assertThat(TWO_LINES.confidence()).isEqualTo((0.5 * 3 + 0.9 * 9 + 4 + 3) / 19);
    assertThat(Transcript.EMPTY.confidence()).isZero();
    assertThat(Transcript.EMPTY.text()).isEmpty();
  }

  @Test
  void takesAPartOfThePageFromAnotherReading() {
    Transcript page = new Transcript(List.of(at("Số:", 10, 0), at("9", 40, 1), at("Nơi", 90, 2)));
    Transcript part = new Transcript(List.of(at("Kính", 2, 0), at("gửi", 30, 1)));

    Transcript whole = page.with(part, 35, 80);

    assertThat(whole.text()).isEqualTo("Số:\nKính\ngửi\nNơi");
    assertThat(whole.words()).extracting(word -> word.box().y()).containsExactly(10, 37, 65, 90);
  }

  private static Word at(String text, int y, int line) {
    return new Word(text, new Region(0, y, 30, 10), 1, line);
  }

  private static Word word(String text, double confidence, int line) {
    return new Word(text, new Region(0, 0, 9, 9), confidence, line);
  }
}
