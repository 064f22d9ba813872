package rasoat.console.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import rasoat.console.chart.Chart;
import rasoat.console.chart.CountsOverTime;
import rasoat.console.chart.CountsOverTime.Series;
import rasoat.console.chart.Ranking;
import rasoat.console.chart.Ranking.Entry;
import rasoat.console.chart.Words;
import rasoat.model.finding.Kind;

/** Figures as charts; clear and suggested findings have charts of their own. */
record FigureCharts(Figures figures, Words words) {

  /** Flagged findings over time by kind. */
  List<Chart> overTime() {
    return both(
        (strength, count) ->
            new CountsOverTime(
                    words.of("statistics.chart.time." + strength),
                    figures.by(),
                    figures.from(),
                    figures.to(),
                    series(count))
                .draw(words));
  }

  private List<Series> series(ToLongFunction<Strengths> count) {
    Map<Kind, Map<LocalDate, Long>> counts = new EnumMap<>(Kind.class);
    Arrays.stream(Kind.values())
        .filter(Kind::isFlagged)
        .forEach(kind -> counts.put(kind, new HashMap<>()));
    for (Figures.Found found : figures.found()) {
      counts
          .getOrDefault(found.kind(), new HashMap<>())
          .put(found.start(), count.applyAsLong(found.findings()));
    }
    return counts.entrySet().stream()
        .map(each -> new Series(words.of("kind." + each.getKey()), each.getValue()))
        .toList();
  }

  List<Chart> places() {
    return ranking("place", figures.places(), this::name, Figures.Place::findings);
  }

  List<Chart> platforms() {
    return ranking(
        "platform",
        figures.platforms(),
        each -> words.of("platform." + each.platform()),
        Figures.OnPlatform::findings);
  }

  List<Chart> bodies() {
    return ranking("body", figures.bodies(), this::name, Figures.Body::findings);
  }

  private <T> List<Chart> ranking(
      String of, List<T> rows, Function<T, String> name, Function<T, Strengths> findings) {
    return both(
        (strength, count) ->
            new Ranking(
                    words.of("statistics.chart." + of + "." + strength),
                    words.of("statistics." + of),
                    rows.stream()
                        .map(
                            row ->
                                new Entry(name.apply(row), count.applyAsLong(findings.apply(row))))
                        .filter(entry -> entry.count() > 0)
                        .toList())
                .draw(words));
  }

  String name(Figures.Place place) {
    String platform = words.of("platform." + place.platform());
    return place.name().isEmpty() ? platform : platform + " · " + place.name();
  }

  String name(Figures.Body body) {
    return body.name().isEmpty() ? words.of("statistics.unknown") : body.name();
  }

  private interface OfOne {
    Chart draw(String strength, ToLongFunction<Strengths> count);
  }

  private static List<Chart> both(OfOne chart) {
    List<Chart> charts = new ArrayList<>();
    charts.add(chart.draw("CONFIRMED", Strengths::confirmed));
    charts.add(chart.draw("SUGGESTED", Strengths::suggested));
    return charts;
  }
}
