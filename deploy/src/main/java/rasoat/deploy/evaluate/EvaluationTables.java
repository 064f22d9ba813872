package rasoat.deploy.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * The figures as rows of text, headings first.
 *
 * @param overall figure, value
 * @param variants per variant
 * @param negatives per kind of harmless post
 */
public record EvaluationTables(
    List<List<String>> overall, List<List<String>> variants, List<List<String>> negatives) {

  private static final List<Measure> OF_VARIANT =
      List.of(
          Measure.FLAG_RECALL,
          Measure.READABLE_RECALL,
          Measure.KIND,
          Measure.DOCUMENT,
          Measure.NUMBER,
          Measure.ALTERED_RECALL);

  /** The figures of these outcomes. */
  public static EvaluationTables of(Evaluation evaluation) {
    return new EvaluationTables(
        overall(evaluation.outcomes()),
        grouped(
            List.of(
                "VARIANT", "POSTS", "RECALL", "READABLE", "KIND", "DOCUMENT", "NUMBER", "ALTERED"),
            evaluation.byVariant(),
            group -> OF_VARIANT.stream().map(one -> one.of(group).fraction()).toList()),
        grouped(
            List.of("TO BE PASSED", "POSTS", "FLAGGED"),
            evaluation.byNegative(),
            group ->
                List.of(
                    Long.toString(group.stream().filter(one -> one.result().flagged()).count()))));
  }

  private static List<List<String>> overall(Collection<Outcome> outcomes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("FIGURE", "VALUE"));
    rows.add(List.of("posts", Integer.toString(outcomes.size())));
    for (Measure measure : Measure.ALL) {
      rows.add(List.of(measure.name(), measure.of(outcomes).toString()));
      if (measure.equals(Measure.FLAG_RECALL)) {
        rows.add(List.of("flag F1", f1(outcomes)));
      }
    }
    return List.copyOf(rows);
  }

  private static String f1(Collection<Outcome> outcomes) {
    return Tally.percent(
        Tally.harmonicMean(Measure.FLAG_PRECISION.of(outcomes), Measure.FLAG_RECALL.of(outcomes)));
  }

  private static List<List<String>> grouped(
      List<String> headings,
      SortedMap<String, List<Outcome>> groups,
      Function<List<Outcome>, List<String>> figures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(headings);
    for (Map.Entry<String, List<Outcome>> group : groups.entrySet()) {
      List<String> row = new ArrayList<>();
      row.add(group.getKey());
      row.add(Integer.toString(group.getValue().size()));
      row.addAll(figures.apply(group.getValue()));
      rows.add(List.copyOf(row));
    }
    return List.copyOf(rows);
  }
}
