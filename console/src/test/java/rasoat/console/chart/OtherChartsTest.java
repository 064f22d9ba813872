package rasoat.console.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.chart.Drawing.Box;

/** Rankings, spread and coverage. */
class OtherChartsTest {

  private static final Words WORDS = MessageWords.VIETNAMESE;

  @Test
  void ranksTheLongestFirstInProportion() {
    Chart chart =
        new Ranking(
                "Theo nguồn",
                "Nguồn",
                List.of(
                    new Ranking.Entry("b", 50),
                    new Ranking.Entry("a", 100),
                    new Ranking.Entry("c", 0)))
            .draw(WORDS);

    List<Box> bars = chart.drawings().getFirst().boxes();
    assertThat(bars).extracting(Box::tip).containsExactly("a: 100", "b: 50", "c: 0");
    assertThat(bars.get(1).width()).isCloseTo(bars.get(0).width() / 2, within(0.11));
    assertThat(bars.get(2).width()).isZero();
    assertThat(bars).extracting(Box::x).containsOnly(268.0);
    assertThat(chart.figures().rows())
        .containsExactly(List.of("a", "100"), List.of("b", "50"), List.of("c", "0"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "12, 12", "13, 13", "14, 13", "500, 13"})
  void drawsTwelveAndOneForAllOthers(int entries, int bars) {
    Chart chart = InventedCharts.ranking(entries).draw(WORDS);

    assertThat(chart.drawings()).allSatisfy(each -> assertThat(each.boxes()).hasSize(bars));
    assertThat(chart.figures().rows()).hasSize(entries);
  }

  @Test
  void namesHowManyOthersThereAre() {
    assertThat(InventedCharts.ranking(40).draw(WORDS).drawings().getFirst().boxes().getLast().tip())
        .isEqualTo("28 mục khác: 1.751");
  }

  @Test
  void keepsTheWholeOfANameThatItShortens() {
    Drawing.Label label = Plot.fitted(0, 0, Drawing.Anchor.START, "Nhóm chợ Sông Trăng", 70);

    assertThat(label.text()).isEqualTo("Nhóm chợ…");
    assertThat(label.full()).isEqualTo("Nhóm chợ Sông Trăng");
  }

  @Test
  void stepsUpWhereAPostWasMade() {
    Instant first = InventedCharts.POSTED;
    Spread spread =
        new Spread(
            "Lan truyền",
            List.of(first.plus(Duration.ofMinutes(5)), first, first.plus(Duration.ofMinutes(2))));

    Chart chart = spread.draw(WORDS);

    // 693 units from the axis at 15 to 708, 5 minutes; 60 units a post.
    assertThat(chart.drawings().getFirst().paths().getFirst().steps())
        .isEqualTo(
            "M15.0,192.0 15.0,132.0 292.2,132.0 292.2,72.0 708.0,72.0 708.0,12.0 708.0,12.0");
    assertThat(chart.figures().rows())
        .containsExactly(
            List.of("0 phút", "1"),
            List.of("1 phút", "1"),
            List.of("2 phút", "2"),
            List.of("3 phút", "2"),
            List.of("4 phút", "2"),
            List.of("5 phút", "3"));
  }

  @Test
  void drawsASpreadOfAHundredThousandPostsInFewSteps() {
    Spread spread = InventedCharts.spread(100_000);

    Drawing drawing = spread.draw(WORDS).drawings().getFirst();

    assertThat(drawing.paths().getFirst().steps().length()).isLessThan(60_000);
    assertThat(drawing.paths().getFirst().steps()).endsWith("708.0,12.0");
  }

  @Test
  void drawsASpreadOfNoneAndOfOne() {
    assertThat(new Spread("Lan truyền", List.of()).draw(WORDS).drawings().getFirst().paths())
        .isEmpty();
    assertThat(InventedCharts.spread(1).draw(WORDS).drawings().getFirst().paths()).hasSize(1);
    assertThat(
            new Spread("Cùng lúc", Collections.nCopies(3, Instant.EPOCH))
                .draw(WORDS)
                .figures()
                .rows())
        .contains(List.of("0 phút", "3"));
  }

  @Test
  void showsEachSourceOnEachDay() {
    Chart chart = InventedCharts.coverage(8, 5).draw(WORDS);

    Drawing wide = chart.drawings().getFirst();
    assertThat(wide.boxes()).hasSize(8 * 5);
    long crosses = wide.boxes().stream().filter(box -> box.look().equals("state-FAILED")).count();
    assertThat(wide.paths()).hasSize(2 * (int) crosses);
    assertThat(wide.boxes().getFirst().tip())
        .isEqualTo("nguồn-công-khai-số-1-của-phường-Sông-Trăng · 01/11/2026: chưa rà soát");
    assertThat(chart.figures().rows().getFirst())
        .containsExactly("nguồn-công-khai-số-1-của-phường-Sông-Trăng", "3", "1", "1", "05/11");
  }

  @Test
  void drawsTheLatestDaysThatHaveRoom() {
    Chart chart = InventedCharts.coverage(2, 365).draw(WORDS);

    assertThat(chart.drawings()).extracting(each -> each.boxes().size()).containsExactly(62, 28);
    assertThat(chart.drawings().getFirst().boxes().get(30).tip()).contains("31/10/2027");
    assertThat(chart.description()).contains("từ 01/10/2027 đến 31/10/2027");
  }

  @Test
  void namesHowManySourcesItDoesNotDraw() {
    Drawing drawing = InventedCharts.coverage(36, 1).draw(WORDS).drawings().getFirst();

    assertThat(drawing.boxes()).hasSize(30);
    assertThat(drawing.labels().getLast().text()).isEqualTo("và 6 nguồn khác, xem trong bảng");
  }

  @Test
  void refusesWhatIsNoCount() {
    assertThatThrownBy(() -> new Ranking.Entry("a", -1)).hasMessageContaining("was -1 (a)");
    assertThatThrownBy(() -> new Ranking.Entry("a", Long.MAX_VALUE))
        .hasMessageContaining("expected a count of 0 to 1000000000000");
  }
}
