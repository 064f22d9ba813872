package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.alignment.Alignment.Difference;

class SecondLookTest {

  @ParameterizedTest
  @CsvSource({
    "amount, 664.000.000, 946.000.000, là 946.000.000 đồng; 946.000.000; 946 000 000, UPHELD, read"
        + " the same each time",
    "amount, 664.000.000, 946.000.000, 946.000.000; 946.000.000; 94G.000.000, UPHELD, and"
        + " once misread",
    "amount, 664.000.000, 946.000.000, 946.000.000; 94G.000.000; 9A6.000, OPEN, hardly"
        + " read again",
    "amount, 664.000.000, 946.000.000, 946.000.000; 946.000.000; 664.000.000, DISPROVED, once"
        + " as registered",
    "date,   16/12/2025,  18/12/2025,  ngày 18/12/2025; 18/12/2025; 18/1Z/2025, UPHELD, "
        + " another day",
    "date,   16/12/2025,  18/12/2025,  18/12/2025; 18/12/2025; ngày 16/12/2025, DISPROVED, once"
        + " as registered",
    "date,   16/12/2025,  18/12/2025,  18/12/2025; ...; ..., OPEN, read" + " once only",
    "date,   16 tháng 12 năm 2025, 16 tháng 11 năm 2025, ngày 16 tháng II năm 2025; ngày 16"
        + " tháng 1l năm 2025; ..., UPHELD, ones read as letters",
    "name,   Lê Văn Sóng, Đinh Thị Huệ, ông Đinh Thị Huệ; Dinh Thi Hue; ..., UPHELD, "
        + " another name",
    "name,   Lê Văn Sóng, Phận, ông Lê; Văn Sg; ...,  OPEN, never read again",
    "name,   Lê Văn Sóng, Lê Văn Sống, Lê Văn Sống; LE VAN SONG; ..., DISPROVED, once"
        + " as registered",
    "paragraph, phải nộp lại, không phải nộp lại, không phải nôp; ...; ..., UPHELD, the"
        + " words are gone",
    "paragraph, phải nộp lại, phải nôp tạ, phải nộp lại; ...; ..., DISPROVED, the"
        + " words are there",
  })
  void callsAFactChanged(
      String fact,
      String official,
      String seen,
      String readings,
      SecondLook.Opinion opinion,
      String why) {
    Difference difference = new Difference(fact, seen, official, 3, 5, 0.7);

    assertThat(SecondLook.by(difference, List.of(readings.split(";")))).as(why).isEqualTo(opinion);
  }
}
