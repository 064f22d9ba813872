package rasoat.console.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-H1, 2025-12-15, 2026-06-14, 6 tháng đầu năm 2026",
    "2026-H2, 2026-06-15, 2026-12-14, 6 tháng cuối năm 2026",
    "2026,    2025-12-15, 2026-12-14, năm 2026",
  })
  void isCutOffAsTheDecreeSays(String name, LocalDate from, LocalDate to, String words) {
    ReportPeriod period = ReportPeriod.named(name).orElseThrow();

    assertThat(period.span()).isEqualTo(new Span(from, to));
    assertThat(period.inVietnamese()).isEqualTo(words);
    assertThat(period.name()).isEqualTo(name);
    assertThat(period.isOver(to)).isFalse();
    assertThat(period.isOver(to.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-H3", "1926", "2026-h1", "2026-H1 ", "../2026", "20261"})
  void isNothingElse(String name) {
    assertThat(ReportPeriod.named(name)).isEmpty();
  }

  @Test
  void listsThoseThatHaveBegunTheLastFirst() {
    assertThat(ReportPeriod.between(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 11, 28)))
        .extracting(ReportPeriod::name)
        .containsExactly("2026", "2026-H2", "2026-H1", "2025", "2025-H2");
    assertThat(ReportPeriod.between(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 15)))
        .extracting(ReportPeriod::name)
        .containsExactly("2027", "2027-H1");
  }
}
