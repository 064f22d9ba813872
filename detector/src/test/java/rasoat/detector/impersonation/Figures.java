package rasoat.detector.impersonation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import rasoat.detector.impersonation.OtherPages.Labelled;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/**
 * How verdicts agree with what is true, trick by trick. A trick has one label, so its recall or its
 * share let be says it all; precision is of the whole set.
 */
record Figures(Map<String, Row> rows) {

  private static final int SHOWN = 10;

  /**
   * One trick. pages = right + wrong.
   *
   * @param flagged whether its pages must be flagged
   * @param named how many of the pages rightly flagged mean an agency
   * @param namedRight how many of these the verdict calls by its name
   */
  record Row(
      boolean flagged, int right, int wrong, int named, int namedRight, List<String> misses) {}

  static Figures of(List<Labelled> cases, Function<PublicPage, PageVerdict> judge) {
    Map<String, List<Labelled>> tricks = new LinkedHashMap<>();
    cases.forEach(one -> tricks.computeIfAbsent(one.trick(), t -> new ArrayList<>()).add(one));
    Map<String, Row> rows = new LinkedHashMap<>();
    tricks.forEach((trick, of) -> rows.put(trick, row(of, judge)));
    return new Figures(rows);
  }

  private static Row row(List<Labelled> cases, Function<PublicPage, PageVerdict> judge) {
    int right = 0;
    int named = 0;
    int namedRight = 0;
    List<String> misses = new ArrayList<>();
    for (Labelled one : cases) {
      PageVerdict verdict = judge.apply(one.page());
      if (verdict.flagged() != one.flagged()) {
        misses.add(line(one, verdict));
        continue;
      }
      right++;
      if (one.flagged() && one.claims() != null) {
        named++;
        if (one.claims().equals(verdict.claims())) {
          namedRight++;
        } else {
          misses.add(line(one, verdict) + " claims");
        }
      }
    }
    return new Row(
        cases.getFirst().flagged(), right, cases.size() - right, named, namedRight, misses);
  }

  private static String line(Labelled one, PageVerdict verdict) {
    return String.format(
        Locale.ROOT,
        "%s %.2f [%s%s] %s -> %s",
        one.page().id(),
        verdict.score().value(),
        one.page().name(),
        one.page().name().isEmpty() ? one.page().url() : "",
        one.claims(),
        verdict.claims());
  }

  /** Flagged rightly, of all that must be flagged. */
  double recall() {
    return share(sum(true, true), sum(true, true) + sum(true, false));
  }

  /** Flagged rightly, of all flagged. */
  double precision() {
    return share(sum(true, true), sum(true, true) + sum(false, false));
  }

  /** Called by the right name, of those rightly flagged that mean an agency. */
  double claims() {
    int right = rows.values().stream().mapToInt(Row::namedRight).sum();
    return share(right, rows.values().stream().mapToInt(Row::named).sum());
  }

  private int sum(boolean flagged, boolean right) {
    return rows.values().stream()
        .filter(row -> row.flagged() == flagged)
        .mapToInt(row -> right ? row.right() : row.wrong())
        .sum();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** A line for each trick, below it what went wrong, ten at most; the whole set last. */
  String table() {
    StringBuilder table = new StringBuilder();
    rows.forEach(
        (trick, row) -> {
          table.append(
              String.format(
                  Locale.ROOT,
                  "%s %-18s %3d of %3d   claims %3d of %3d%n",
                  row.flagged() ? "+" : "-",
                  trick,
                  row.right(),
                  row.right() + row.wrong(),
                  row.namedRight(),
                  row.named()));
          row.misses().stream()
              .limit(SHOWN)
              .forEach(miss -> table.append("      ").append(miss).append('\n'));
        });
    return table
        .append(
            String.format(
                Locale.ROOT,
                "recall %.4f precision %.4f claims %.4f%n",
                recall(),
                precision(),
                claims()))
        .toString();
  }
}
