package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LocalAlignmentTest {

  private static String aligned(String reading, String official) {
    List<Word> read = Word.ofReading(List.of(reading.split(" ")));
    List<Word> text = Word.ofText(official);
    return LocalAlignment.of(read, text, 3).stream()
        .map(pair -> read.get(pair.reading()).raw() + "=" + text.get(pair.official()).raw())
        .collect(Collectors.joining(" "));
  }

  @Test
  void skipsForeignWordsAroundAndBetween() {
    assertThat(
            aligned("xem nè các thôn QUÉT BẰNG MÁY triển khai nhé", "Đề nghị các thôn triển khai"))
        .isEqualTo("các=các thôn=thôn triển=triển khai=khai");
  }

  @Test
  void pairsWordsThatRanTogetherOrApart() {
    assertThat(aligned("tháng 12năm hai", "tháng 12 năm hai"))
        .isEqualTo("tháng=tháng 12=12 năm=năm hai=hai");
    assertThat(aligned("mười haingười dân", "mười hai người dân"))
        .isEqualTo("mười=mười haingười=hai haingười=người dân=dân");
    assertThat(aligned("khẩn tru ong lên", "khẩn truong lên"))
        .isEqualTo("khẩn=khẩn tru=truong ong=truong lên=lên");
  }

  @Test
  void pairsAFigureWithAnotherFigure() {
    assertThat(aligned("huy động 72 người dân", "huy động 45 người dân")).contains("72=45");
  }

  @Test
  void findsNothingInOtherWords() {
    assertThat(aligned("bún chả nem rán", "Đề nghị các thôn")).isEmpty();
  }

  @Test
  void cutsALongTextToTheStretchThatWasRead() {
    String text =
        IntStream.range(0, 9_000).mapToObj(i -> "từ" + i).collect(Collectors.joining(" "));
    List<Word> official = Word.ofText(text);

    Stretch stretch = Stretch.of(official.subList(5_000, 6_000), official);

    assertThat(stretch.to() - stretch.from()).isEqualTo(Stretch.MOST_CELLS / 1_000);
    assertThat(stretch.from()).isLessThanOrEqualTo(5_000);
    assertThat(stretch.to()).isGreaterThanOrEqualTo(6_000);
  }
}
