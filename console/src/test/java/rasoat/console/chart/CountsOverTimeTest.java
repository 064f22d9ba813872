package rasoat.console.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.chart.Drawing.Box;
import rasoat.console.chart.Drawing.Label;

class CountsOverTimeTest {

  private static final LocalDate FIRST = InventedCharts.FIRST;

  @Test
  void drawsEachDayInItsPlaceAndLeavesGapsForTheOthers() {
    Drawing drawing = wide(InventedCharts.counts(Map.of(FIRST, 10L, FIRST.plusDays(2), 5L), 4));

    // Left of the axis: two digits and a gap; 12 free on the right; so 4 slots of 171.5.
    assertThat(drawing.rules().getFirst().x1()).isEqualTo(22);
    assertThat(drawing.boxes())
        .extracting(Box::x, Box::y, Box::width, Box::height)
        .containsExactly(tuple(85.8, 12.0, 44.0, 180.0), tuple(428.8, 102.0, 44.0, 90.0));
    assertThat(drawing.labels())
        .extracting(Label::text)
        .containsExactly("0", "2", "4", "6", "8", "10", "01/11", "02/11", "03/11", "04/11");
  }

  @Test
  void stacksSeriesWithoutGapOrOverlap() {
    CountsOverTime chart =
        new CountsOverTime(
            "Hai loại", Period.DAY, FIRST, FIRST, List.of(series("a", 3L), series("b", 1L)));

    List<Box> boxes = wide(chart).boxes();

    assertThat(boxes).extracting(Box::look).containsExactly("look-1", "look-2");
    assertThat(boxes.get(1).y() + boxes.get(1).height()).isCloseTo(boxes.get(0).y(), within(0.11));
    assertThat(boxes.get(0).tip()).isEqualTo("01/11/2026 · a: 3");
  }

  @Test
  void sumsToWeeksMonthsAndYears() {
    Map<LocalDate, Long> counts =
        Map.of(
            LocalDate.of(2026, 11, 1),
            1L,
            LocalDate.of(2026, 11, 2),
            2L,
            LocalDate.of(2026, 12, 31),
            4L);

    assertThat(rows(counts, Period.WEEK))
        .startsWith(List.of("26/10/2026", "1"), List.of("02/11/2026", "2"))
        .hasSize(10);
    assertThat(rows(counts, Period.MONTH))
        .containsExactly(List.of("11/2026", "3"), List.of("12/2026", "4"));
    assertThat(rows(counts, Period.YEAR)).containsExactly(List.of("2026", "7"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, DAY",
    "132, DAY",
    "133, WEEK",
    "918, WEEK",
    "919, MONTH",
    "3653, MONTH",
    "5000, YEAR"
  })
  void takesThePeriodWhoseBarsCanBeToldApart(int days, Period period) {
    assertThat(InventedCharts.counts(Map.of(), days).period()).isEqualTo(period);
  }

  @Test
  void staysInsideTheDrawingWhateverIsCounted() {
    for (Chart chart : InventedCharts.all(MessageWords.VIETNAMESE).values()) {
      for (Drawing drawing : chart.drawings()) {
        assertThat(drawing.boxes())
            .as(chart.title())
            .allSatisfy(
                box -> {
                  assertThat(box.x()).isGreaterThanOrEqualTo(0);
                  assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.size().width());
                  assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
                  assertThat(box.height()).isGreaterThanOrEqualTo(0);
                });
        assertThat(drawing.labels())
            .allSatisfy(
                label -> {
                  assertThat(label.x()).isBetween(0.0, (double) drawing.size().width());
                  assertThat(label.y()).isBetween(0.0, (double) drawing.height());
                });
      }
    }
  }

  @Test
  void saysTheSameInItsTableAsInItsBars() {
    Chart chart = InventedCharts.all(MessageWords.VIETNAMESE).get("month");

    long boxes = chart.drawings().getFirst().boxes().size();
    long filled =
        chart.figures().rows().stream()
            .flatMap(row -> row.stream().skip(1))
            .filter(cell -> !cell.equals("0"))
            .count();
    assertThat(filled).isEqualTo(boxes);
    assertThat(chart.figures().rows()).hasSize(30);
    assertThat(chart.description())
        .isEqualTo("Từ 01/11/2026 đến 30/11/2026: tổng 67; nhiều nhất 6 (25/11/2026).");
  }

  @Test
  void saysThatThereIsNothing() {
    Chart chart = InventedCharts.counts(Map.of(), 30).draw(MessageWords.VIETNAMESE);

    assertThat(chart.description()).isEqualTo("Từ 01/11/2026 đến 30/11/2026: không có.");
    assertThat(chart.drawings().getFirst().boxes()).isEmpty();
    assertThat(chart.figures().rows()).hasSize(30);
  }

  @Test
  void refusesWhatItCannotDraw() {
    assertThatThrownBy(() -> series("a", -1L)).hasMessageContaining("was -1 (a, 2026-11-01)");
    assertThatThrownBy(
            () ->
                new CountsOverTime(
                    "Năm loại", Period.DAY, FIRST, FIRST, Collections.nCopies(5, series("a", 1L))))
        .hasMessage("expected 1 to 4 series: were 5 (Năm loại)");
    assertThatThrownBy(() -> InventedCharts.counts(Map.of(), 0))
        .hasMessage("Phát hiện theo ngày ends on 2026-10-31 before 2026-11-01");
  }

  private static CountsOverTime.Series series(String name, long count) {
    return new CountsOverTime.Series(name, Map.of(FIRST, count));
  }

  private static List<List<String>> rows(Map<LocalDate, Long> counts, Period period) {
    return new CountsOverTime(
            "Phát hiện",
            period,
            FIRST,
            LocalDate.of(2026, 12, 31),
            List.of(new CountsOverTime.Series("Phát hiện", counts)))
        .draw(MessageWords.VIETNAMESE)
        .figures()
        .rows();
  }

  private static Drawing wide(CountsOverTime chart) {
    return chart.draw(MessageWords.VIETNAMESE).drawings().getFirst();
  }
}
