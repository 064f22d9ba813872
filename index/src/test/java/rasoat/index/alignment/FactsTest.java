package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 23/11/2025.               | DATE 23/11/2025.",
        "ngày 16 tháng 12 năm 2025            | DATE 16 tháng 12 năm 2025",
        "lúc 12 giờ 45 phải xong              | TIME 12 giờ 45",
        "kinh phí 664.000.000 đồng.           | AMOUNT 664.000.000 đồng.",
        "đơn giá 2.156.000 đồng/mét           | AMOUNT 2.156.000 đồng/mét",
        "ước 84,3 tỷ đồng cả năm              | AMOUNT 84,3 tỷ đồng",
        "trao huy hiệu cho 44 đồng chí        | COUNT 44",
        "cử 05 người tham gia                 | COUNT 05",
        "theo số 1849/UBND-VHXH của phường    | NUMBER 1849/UBND-VHXH",
        "đồng chí Lê Văn Sóng theo dõi        | NAME Lê Văn Sóng",
        "Trần Thị Mây                         | NAME Trần Thị Mây",
        "3. Hoàn thành việc được giao         | ''",
        "Điều 2. Giao việc                    | ''",
        "Các thôn thực hiện                   | ''",
      })
  void findsWhatOneCouldChange(String line, String facts) {
    List<Word> words = Word.ofText(line);

    String found =
        Facts.in(words).stream()
            .map(fact -> fact.kind() + " " + text(words, fact))
            .collect(Collectors.joining("; "));

    assertThat(found).isEqualTo(facts);
  }

  private static String text(List<Word> words, Fact fact) {
    return words.subList(fact.from(), fact.to()).stream()
        .map(Word::raw)
        .collect(Collectors.joining(" "));
  }
}
