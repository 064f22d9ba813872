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
        "Cẩm Giàng, ngày 12 fháng 8 năm 2025                | 2025-08-12 | true",
        "Ngọc Linh, n9ày 31 thánq 01 năm 2026               | 2026-01-31 | true",
        "Mải Ninh, ngày 24 tháng 7 răm 2025                 | 2025-07-24 | true",
        "Gia Hội, ngày 05 tháng 7 nărn 2026                 | 2026-07-05 | true",
        "Thới An, ugày 09 tháng 12 năm 2026                 | 2026-12-09 | true",
        "Quỳnh Phụ, mgày 05 tháng 01 nãm2025                | 2025-01-05 | true",
        "Nhữ Khê, ngày 06 thán g 5 năm 2026                 | 2026-05-06 | true",
        "Cư Păh, ngày 13 tháng8 năn 2026                    | 2026-08-13 | true",
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
  @ValueSource(
      strings = {
        "31/09/2023",
        "giá 1.513.000",
        "24/7",
        "0694260319",
        "12/05/202",
        "ngày 51 tháng 3 năm 2025",
        "cách 5 trang 6 bản 2024",
      })
  void refusesWhatNoCalendarHas(String text) {
    assertThat(DateReader.findIn(text)).isEmpty();
  }

  @Test
  void readsDaysWithoutAYear() {
    assertThat(DateReader.daysIn("ký 16/12, chia 50/50")).containsExactly(MonthDay.of(12, 16));
  }
}
