package rasoat.console.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.console.chart.Chart;
import rasoat.console.chart.Coverage;
import rasoat.console.chart.Coverage.State;
import rasoat.console.chart.Words;
import rasoat.console.source.PastVisit.Ending;
import rasoat.console.source.SourceVisit;
import rasoat.console.source.Watch;
import rasoat.console.source.WatchedSource;
import rasoat.model.post.Post;

/** Which sources were visited in a period: what was not looked at cannot have been found. */
final class VisitCoverage {

  /** Days that the chart draws. */
  private static final int DAYS = 31;

  private VisitCoverage() {}

  /** Of the last days of that period; empty when nobody visits, or when that was long ago. */
  static Optional<Chart> of(Optional<Watch> watch, Span span, LocalDate today, Words words)
      throws IOException {
    if (watch.isEmpty() || span.to().isBefore(today.minusDays(DAYS))) {
      return Optional.empty();
    }
    List<WatchedSource> sources = watch.get().sources();
    LocalDate last = span.to();
    LocalDate first = max(span.from(), last.minusDays(DAYS - 1));
    Map<String, Map<LocalDate, State>> visits = visits(watch.get(), first);
    List<Coverage.Row> rows = new ArrayList<>();
    for (WatchedSource source : sources) {
      rows.add(new Coverage.Row(source.id(), visits.getOrDefault(source.id(), Map.of())));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Coverage(
                    words.of("statistics.coverage"),
                    words.of("statistics.source"),
                    first,
                    last,
                    rows)
                .draw(words));
  }

  private static Map<String, Map<LocalDate, State>> visits(Watch watch, LocalDate first)
      throws IOException {
    Map<String, Map<LocalDate, State>> visits = new HashMap<>();
    for (SourceVisit each : watch.visitsSince(first.atStartOfDay(Post.VIETNAM).toInstant())) {
      LocalDate day = LocalDate.ofInstant(each.visit().ended(), Post.VIETNAM);
      visits
          .computeIfAbsent(each.source(), id -> new HashMap<>())
          .merge(day, state(each.visit().ending()), VisitCoverage::better);
    }
    return visits;
  }

  /** Visited once is visited, however often it failed before. */
  private static State better(State one, State other) {
    return one == State.VISITED || other == State.VISITED ? State.VISITED : one;
  }

  private static State state(Ending ending) {
    return switch (ending) {
      case COMPLETED, DEFERRED -> State.VISITED;
      case FAILED, STOPPED, CLOSED -> State.FAILED;
    };
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
