package rasoat.deploy.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * The figures as rows of text, headings first.
 *
 * @param overall figure, value
 * @param variants findings per variant
 * @param marks numbers, marks, seals and stamps per variant, and in total
 * @param negatives per kind of harmless post
 * @param reliability per band of scores
 * @param thresholds what each would give
 */
public record EvaluationTables(
    List<List<String>> overall,
    List<List<String>> variants,
    List<List<String>> marks,
    List<List<String>> negatives,
    List<List<String>> reliability,
    List<List<String>> thresholds) {

  private static final String TOTAL = "(all)";

  private static final Map<String, Measure> OF_VARIANT =
      columns(
          Map.entry("RECALL", Measure.FLAG_RECALL),
          Map.entry("READABLE", Measure.READABLE_RECALL),
          Map.entry("KIND", Measure.KIND),
          Map.entry("DOCUMENT", Measure.DOCUMENT),
          Map.entry("NUMBER", Measure.NUMBER),
          Map.entry("ALTERED", Measure.ALTERED_RECALL));

  private static final Map<String, Measure> OF_MARKS =
      columns(
          Map.entry("PRINTED", Measure.PRINTED),
          Map.entry("BY HAND", Measure.HANDWRITTEN),
          Map.entry("ANOTHER'S", Measure.ANOTHERS_NUMBER),
          Map.entry("MARK P", Measure.SECRECY_PRECISION),
          Map.entry("MARK R", Measure.SECRECY_RECALL),
          Map.entry("ALTERED P", Measure.ALTERED_PRECISION),
          Map.entry("FALSE", Measure.FALSE_FLAGS));

  private static final Map<String, CopyMeasure> OF_COPY =
      columns(
          Map.entry("SEAL P", CopyMeasure.SEAL_PRECISION),
          Map.entry("SEAL R", CopyMeasure.SEAL_RECALL),
          Map.entry("ĐẾN", CopyMeasure.INCOMING_RECALL),
          Map.entry("ĐẾN NO.", CopyMeasure.INCOMING_NUMBER),
          Map.entry("ĐẾN DATE", CopyMeasure.INCOMING_DATE));

  /** The figures of these outcomes. */
  public static EvaluationTables of(Evaluation evaluation) {
    List<Outcome> outcomes = evaluation.outcomes();
    SortedMap<String, List<Outcome>> variants = evaluation.byVariant();
    return new EvaluationTables(
        overall(outcomes),
        grouped(
            headings("VARIANT", OF_VARIANT.keySet()),
            variants,
            group -> OF_VARIANT.values().stream().map(one -> one.of(group).fraction()).toList()),
        marks(outcomes, variants),
        grouped(
            List.of("TO BE PASSED", "POSTS", "FLAGGED"),
            evaluation.byNegative(),
            group ->
                List.of(
                    Long.toString(group.stream().filter(one -> one.result().flagged()).count()))),
        Reliability.of(outcomes).rows(),
        Thresholds.of(outcomes).rows());
  }

  /** All of them, in the order of the report. */
  public List<List<List<String>>> all() {
    return List.of(overall, variants, marks, negatives, reliability, thresholds);
  }

  private static List<List<String>> overall(Collection<Outcome> outcomes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("FIGURE", "VALUE"));
    rows.add(List.of("posts", Integer.toString(outcomes.size())));
    for (Measure measure : Measure.ALL) {
      rows.add(List.of(measure.name(), measure.of(outcomes).toString()));
      if (measure.equals(Measure.FLAG_RECALL)) {
        rows.add(List.of("flag F1", f1(outcomes, Measure.FLAG_PRECISION, Measure.FLAG_RECALL)));
      }
    }
    for (CopyMeasure measure : CopyMeasure.ALL) {
      rows.add(List.of(measure.measure().name(), measure.text(outcomes)));
      if (measure.equals(CopyMeasure.SEAL_RECALL)) {
        Measure precision = CopyMeasure.SEAL_PRECISION.measure();
        rows.add(List.of("seal F1", f1(outcomes, precision, measure.measure())));
      }
    }
    return List.copyOf(rows);
  }

  private static String f1(Collection<Outcome> outcomes, Measure precision, Measure recall) {
    return Tally.percent(Tally.harmonicMean(precision.of(outcomes), recall.of(outcomes)));
  }

  private static List<List<String>> marks(
      List<Outcome> outcomes, SortedMap<String, List<Outcome>> variants) {
    List<String> headings = headings("VARIANT", OF_MARKS.keySet());
    headings.addAll(OF_COPY.keySet());
    Map<String, List<Outcome>> groups = new LinkedHashMap<>();
    groups.put(TOTAL, outcomes);
    groups.putAll(variants);
    return grouped(
        headings,
        groups,
        group -> {
          List<String> row = new ArrayList<>();
          OF_MARKS.values().forEach(one -> row.add(one.of(group).fraction()));
          OF_COPY.values().forEach(one -> row.add(one.fraction(group, outcomes)));
          return row;
        });
  }

  private static List<String> headings(String first, Collection<String> columns) {
    List<String> headings = new ArrayList<>(List.of(first, "POSTS"));
    headings.addAll(columns);
    return headings;
  }

  @SafeVarargs
  private static <M> Map<String, M> columns(Map.Entry<String, M>... columns) {
    Map<String, M> inOrder = new LinkedHashMap<>();
    for (Map.Entry<String, M> column : columns) {
      inOrder.put(column.getKey(), column.getValue());
    }
    return inOrder;
  }

  private static List<List<String>> grouped(
      List<String> headings,
      Map<String, List<Outcome>> groups,
      Function<List<Outcome>, List<String>> figures) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.copyOf(headings));
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
