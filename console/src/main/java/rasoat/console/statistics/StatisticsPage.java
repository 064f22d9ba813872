package rasoat.console.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.console.chart.Chart;
import rasoat.console.chart.Period;
import rasoat.console.chart.Words;
import rasoat.console.source.Watch;

/**
 * Figures as a page shows them.
 *
 * @param coverage which sources were visited; empty where nobody visits
 */
record StatisticsPage(
    Figures figures, List<Chart> charts, Optional<Chart> coverage, List<FigureTable> tables) {

  static StatisticsPage of(Figures figures, Optional<Watch> watch, LocalDate today, Words words)
      throws IOException {
    FigureCharts charts = new FigureCharts(figures, words);
    return new StatisticsPage(
        figures,
        Stream.of(charts.overTime(), charts.places(), charts.bodies())
            .flatMap(List::stream)
            .toList(),
        VisitCoverage.of(watch, new Span(figures.from(), figures.to()), today, words),
        FigureTable.all(figures, words, true));
  }

  /** How findings over time can be gathered. */
  public List<Period> periods() {
    return StatisticsAddress.GATHERED;
  }
}
