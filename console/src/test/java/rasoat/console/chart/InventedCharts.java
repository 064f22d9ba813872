package rasoat.console.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Charts of figures that nobody counted. */
public final class InventedCharts {

  static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  static final Instant POSTED = Instant.parse("2026-11-04T01:02:00Z");

  private InventedCharts() {}

  /** One of each kind and size, by name. */
  public static Map<String, Chart> all(Words words) {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("month", month().draw(words));
    all.put("years", years().draw(words));
    all.put(
        "huge", counts(Map.of(FIRST, 1_000_000_000_000L, FIRST.plusDays(9), 1L), 30).draw(words));
    all.put("none", counts(Map.of(), 30).draw(words));
    all.put("one", counts(Map.of(FIRST, 1L), 1).draw(words));
    all.put("sources", ranking(40).draw(words));
    all.put("few", ranking(3).draw(words));
    all.put("no-sources", ranking(0).draw(words));
    all.put("spread", spread(220).draw(words));
    all.put("spread-one", spread(1).draw(words));
    all.put("coverage", coverage(8, 31).draw(words));
    all.put("coverage-many", coverage(36, 5).draw(words));
    return all;
  }

  static CountsOverTime counts(Map<LocalDate, Long> counts, int days) {
    return new CountsOverTime(
        "Phát hiện theo ngày",
        Period.DAY,
        FIRST,
        FIRST.plusDays(days - 1),
        List.of(new CountsOverTime.Series("Phát hiện", counts)));
  }

  private static CountsOverTime month() {
    return new CountsOverTime(
        "Phát hiện theo loại và theo ngày",
        Period.DAY,
        FIRST,
        FIRST.plusDays(29),
        List.of(
            series("Lộ, lọt", 3, 5),
            series("Bị sửa", 7, 2),
            series("Nghi vấn", 2, 3),
            series("Mạo danh", 5, 1)));
  }

  private static CountsOverTime years() {
    return new CountsOverTime(
        "Phát hiện trong 10 năm",
        Period.DAY,
        FIRST.minusYears(10),
        FIRST,
        List.of(
            new CountsOverTime.Series(
                "Phát hiện",
                IntStream.range(0, 1200)
                    .boxed()
                    .collect(
                        Collectors.toMap(
                            i -> FIRST.minusDays(3L * i), i -> (long) (i * i) % 37)))));
  }

  private static CountsOverTime.Series series(String name, int every, long most) {
    return new CountsOverTime.Series(
        name,
        IntStream.range(0, 30)
            .filter(i -> i % every == 0 && i % 11 != 0)
            .boxed()
            .collect(Collectors.toMap(i -> FIRST.plusDays(i), i -> i % most + 1)));
  }

  static Ranking ranking(int entries) {
    return new Ranking(
        "Phát hiện theo nguồn",
        "Nguồn",
        IntStream.range(0, entries)
            .mapToObj(
                i ->
                    new Ranking.Entry(
                        "Nhóm chợ Sông Trăng, khu phố "
                            + (i + 1)
                            + ", mua bán và rao vặt hằng ngày",
                        1500 / (i + 1)))
            .toList());
  }

  static Spread spread(int posts) {
    return new Spread(
        "Lan truyền của một ảnh",
        LongStream.range(0, posts)
            .mapToObj(i -> POSTED.plus(Duration.ofMinutes(i * i / 8 + 40 * (i / 50))))
            .toList());
  }

  static Coverage coverage(int sources, int days) {
    return new Coverage(
        "Nguồn đã rà soát",
        "Nguồn",
        FIRST,
        FIRST.plusDays(days - 1),
        IntStream.range(0, sources)
            .mapToObj(
                i ->
                    new Coverage.Row(
                        "nguồn-công-khai-số-" + (i + 1) + "-của-phường-Sông-Trăng",
                        IntStream.range(0, days)
                            .filter(day -> (day + i) % 6 != 0)
                            .boxed()
                            .collect(
                                Collectors.toMap(
                                    day -> FIRST.plusDays(day),
                                    day ->
                                        (day * (i + 1)) % 9 == 4
                                            ? Coverage.State.FAILED
                                            : Coverage.State.VISITED))))
            .toList());
  }
}
