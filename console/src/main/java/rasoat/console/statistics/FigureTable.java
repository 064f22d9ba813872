package rasoat.console.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rasoat.console.VietnamTime;
import rasoat.console.chart.Words;
import rasoat.model.finding.Kind;

/**
 * Figures as a table of words: the same on pages, on paper and in a file.
 *
 * @param name in the message files, behind {@code statistics.}; what the first column names, too
 */
record FigureTable(String name, String title, List<String> columns, List<List<String>> rows) {

  FigureTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** All there are of those figures; a table without a row is left out. */
  static List<FigureTable> all(Figures figures, Words words, boolean withPlaces) {
    FigureCharts names = new FigureCharts(figures, words);
    List<FigureTable> tables = new ArrayList<>();
    tables.add(kinds(figures, words));
    tables.add(
        both(
            "platform",
            words,
            figures.platforms().stream()
                .map(each -> row(words, words.of("platform." + each.platform()), each.findings()))
                .toList()));
    if (withPlaces) {
      tables.add(
          both(
              "place",
              words,
              figures.places().stream()
                  .map(each -> row(words, names.name(each), each.findings()))
                  .toList()));
    }
    tables.add(
        both(
            "body",
            words,
            figures.bodies().stream()
                .map(each -> row(words, names.name(each), each.findings()))
                .toList()));
    tables.add(
        both(
            "office",
            words,
            figures.offices().stream()
                .map(each -> row(words, each.name(), each.findings()))
                .toList()));
    tables.add(decisions(figures, words));
    tables.add(times(figures, words));
    tables.add(waiting(figures, words));
    tables.add(floods(figures, words));
    tables.add(cases(figures, words));
    return tables.stream().filter(table -> !table.rows.isEmpty()).toList();
  }

  private static FigureTable kinds(Figures figures, Words words) {
    return both(
        "kind",
        words,
        Arrays.stream(Kind.values())
            .filter(Kind::isFlagged)
            .map(kind -> row(words, words.of("kind." + kind), figures.of(kind)))
            .toList());
  }

  private static FigureTable decisions(Figures figures, Words words) {
    return of(
        "decision",
        words,
        List.of("decision", "reason", "confirmed", "suggested"),
        figures.decisions().stream()
            .map(
                each ->
                    List.of(
                        words.of("review.state." + each.state()),
                        words.of("review.reason." + each.reason()),
                        words.number(each.clusters().confirmed()),
                        words.number(each.clusters().suggested())))
            .toList());
  }

  private static FigureTable times(Figures figures, Words words) {
    return of(
        "times",
        words,
        List.of("times", "count", "median", "ninety"),
        List.of(
            times("toFinding", figures.toFinding(), words),
            times("toDecision", figures.toDecision(), words)));
  }

  private static List<String> times(String name, Figures.Times times, Words words) {
    boolean isKnown = times.count() > 0;
    return List.of(
        words.of("statistics." + name),
        words.number(times.count()),
        isKnown ? say(times.median(), words) : "–",
        isKnown ? say(times.ninety(), words) : "–");
  }

  /** Rounded to what a person still tells apart. */
  private static String say(Duration time, Words words) {
    if (time.toHours() < 2) {
      return words.of("chart.minutes", time.plusSeconds(30).toMinutes());
    }
    return time.toDays() < 2
        ? words.of("chart.hours", time.plusMinutes(30).toHours())
        : words.of("chart.days", time.plusHours(12).toDays());
  }

  private static FigureTable waiting(Figures figures, Words words) {
    Figures.Waiting waiting = figures.waiting();
    return of(
        "waiting",
        words,
        List.of("waiting", "confirmed", "suggested", "proposals", "flooding", "since"),
        List.of(
            List.of(
                words.of("statistics.waiting.clusters"),
                words.number(waiting.clusters().confirmed()),
                words.number(waiting.clusters().suggested()),
                words.number(waiting.proposals()),
                words.number(waiting.floods()),
                waiting.since().map(FigureTable::minute).orElse("–"))));
  }

  private static String minute(Instant time) {
    return VietnamTime.minute(time);
  }

  private static FigureTable floods(Figures figures, Words words) {
    return of(
        "flood",
        words,
        List.of("flood", "kind", "strength", "copies"),
        figures.floods().stream()
            .map(
                each ->
                    List.of(
                        words.day(each.day()),
                        words.of("kind." + each.kind()),
                        words.of("strength." + each.strength()),
                        words.number(each.copies())))
            .toList());
  }

  private static FigureTable cases(Figures figures, Words words) {
    return of(
        "cases",
        words,
        List.of("cases", "count"),
        figures.cases().stream()
            .map(each -> List.of(words.of(each.message()), words.number(each.count())))
            .toList());
  }

  private static FigureTable both(String name, Words words, List<List<String>> rows) {
    return of(name, words, List.of(name, "confirmed", "suggested"), rows);
  }

  private static FigureTable of(
      String name, Words words, List<String> columns, List<List<String>> rows) {
    return new FigureTable(
        name,
        words.of("statistics.table." + name),
        columns.stream().map(each -> words.of("statistics." + each)).toList(),
        rows);
  }

  private static List<String> row(Words words, String name, Strengths findings) {
    return List.of(name, words.number(findings.confirmed()), words.number(findings.suggested()));
  }
}
