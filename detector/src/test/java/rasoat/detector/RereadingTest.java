package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RereadingTest {

  @ParameterizedTest
  @CsvSource({
    "Số: 587/QĐ-UBND | Số: 587/QĐ-UBND | Số: 547/QĐ-UBND | Só: 587/QĐ-UBND | 587 /QĐ-UBND, 587,"
        + " four of five",
    "Số: 587/QĐ | Số: 587/QĐ | Số: 547/QĐ | Số: 387/QĐ | Số: 587/QĐ,                       '', "
        + " three of five",
    "Số: 587/QĐ | 587/QĐ | S 587/QĐ | Số: 587/QĐ | ...,                                    587, one"
        + " lost",
    "Số: 587QĐ | Số: 587QĐ | Số: 587QĐ | Số: 587QĐ | Số: 587QĐ,                            '', "
        + " without a stroke",
  })
  void believesANumberThatNearlyAllSizesHave(String readings, String number, String why) {
    assertAgreed(readings, Rereading.NUMBER, number, why);
  }

  @ParameterizedTest
  @CsvSource({
    "ngày 16 tháng | ngày 16 thắng | ngày 15 tháng | ngay 16 tháng | ngày 16 tháng, 16, four of"
        + " five",
    "ngày 16 tháng | ngày 15 tháng | ngày 15 tháng | ngày 16 tháng | ngày tháng,    '', undecided",
  })
  void believesADayThatNearlyAllSizesHave(String readings, String day, String why) {
    assertAgreed(readings, Rereading.DAY, day, why);
  }

  private static void assertAgreed(String readings, Pattern digits, String said, String why) {
    List<String> all = List.of(readings.split(" \\| "));

    assertThat(Rereading.agreed(all, digits).orElse("")).as(why).isEqualTo(said);
  }
}
