package rasoat.index.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "An Hải, ngày 16 tháng 12 năm 2025                  | 2025-12-16 | true",
        "An Hai, ngay 16 thang 12nam 2025                   | 2025-12-16 | true",
        "S6: 1849 /UBND-VHXH An Hai, ngay 16 thang 12nam 2025 | 2025-12-16 | true",
        ") Lang Son, ngay 20 thang 11 nam 2025              | 2025-11-20 | true",
        "Long Châu, ngày 6 thăng I0 nữm 2024                | 2024-10-06 | true",
        "ngày 7 tháng 11 năm 2024                           | 2024-11-07 | false",
        "Luật Lưu trữ ngày 21 tháng 6 năm 2024;             | 2024-06-21 | false",
        "ngày 05/12/2025 của UBND                           | 2025-12-05 | false",
        "hạn 5-1-2024                                       | 2024-01-05 | false",
        "hạn 16.12.2025                                     | 2025-12-16 | false",
      })
  void readsDates(String text, LocalDate date, boolean placeLine) {
    DateReading reading = DateReader.findIn(text).getFirst();

    assertThat(reading.date()).isEqualTo(date);
    assertThat(reading.placeLine()).isEqualTo(placeLine);
  }

  @Test
  void readsADateBrokenOverLines() {
    assertThat(DateReader.findIn("Hà Nội, ngày\n12 tháng 02 năm 2027"))
        .extracting(DateReading::date)
        .containsExactly(LocalDate.of(2027, 2, 12));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"31/09/2023", "giá 1.513.000", "24/7", "0694260319", "12/05/202"})
  void refusesWhatNoCalendarHas(String text) {
    assertThat(DateReader.findIn(text)).isEmpty();
  }

  @Test
  void readsDaysWithoutAYear() {
    assertThat(DateReader.daysIn("ký 16/12, chia 50/50")).containsExactly(MonthDay.of(12, 16));
  }
}
