package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.finding.Region;

class PrintedMarksTest {

  private static final String DOWN_TO_THE_MIDDLE = "\n".repeat(Readings.HEIGHT / 2 / Readings.LINE);

  @ParameterizedTest
  @CsvSource({
    "TỐI MẬT,                                    TOI_MAT,         alone on its line",
    "'UBND XÃ SÔNG MƠ      MẬT',                 MAT,             beside the office over a wide"
        + " gap",
    "'MẬT      CỘNG HÒA XÃ HỘI',                 MAT,             left of the heading",
    "'| HỎA TỐC |',                              HOA_TOC,         between the sides of a frame",
    "LƯU HÀNH NỘI BỘ,                            LUU_HANH_NOI_BO, four words",
  })
  void takesStandaloneCapitalsForAMark(String line, MarkWords words, String why) {
    PageReading page = PrintedMarks.addedTo(Readings.page("\n\n" + line));

    assertThat(page.marks()).as(why).extracting(MarkReading::words).containsExactly(words);
    assertThat(page.marks()).noneMatch(MarkReading::stamped);
  }

  @ParameterizedTest
  @CsvSource({
    "'Phòng chống lộ lọt bí mật',                prose",
    "'PHÒNG CHỐNG LỘ LỌT BÍ MẬT',                a title",
    "'Độ mật: MẬT',                              in a sentence",
    "'BẢO VỆ BÍ MẬT NHÀ NƯỚC',                   a title that holds the word",
    "'Tối mật',                                  not in capitals",
    "'MẬT ONG RỪNG',                             honey",
  })
  void leavesWordsOfASentenceAlone(String line, String why) {
    assertThat(PrintedMarks.addedTo(Readings.page(line)).marks()).as(why).isEmpty();
  }

  @Test
  void looksOnlyAtTheUpperPartOfAWholeSheet() {
    String low = DOWN_TO_THE_MIDDLE + "TỐI MẬT";

    assertThat(PrintedMarks.addedTo(Readings.page(low)).marks()).isEmpty();
    assertThat(PrintedMarks.addedTo(Readings.partOfASheet(low)).marks()).hasSize(1);
  }

  @Test
  void saysWhereTheWordsStandInThePicture() {
    PageReading page = PrintedMarks.addedTo(Readings.page("TỐI MẬT"));

    // Page pixels (100, 40) to (184, 60); the picture shows the page at half its size.
    assertThat(page.marks().getFirst().box()).isEqualTo(new Region(50, 20, 42, 10));
  }

  @Test
  void doesNotRepeatAMarkThatWasSeenInItsFrame() {
    PageReading seen = Readings.page("MẬT", Readings.stamped(MarkWords.MAT));

    assertThat(PrintedMarks.addedTo(seen).marks()).isEqualTo(seen.marks());
  }
}
