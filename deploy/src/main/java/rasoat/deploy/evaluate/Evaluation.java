package rasoat.deploy.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import rasoat.deploy.scan.ResultLine;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;

/**
 * Truths and results brought together by post.
 *
 * @param outcomes one for each truth, in its order
 * @param errors what does not fit: posts without a result, results without a truth, one twice
 */
public record Evaluation(List<Outcome> outcomes, List<String> errors) {

  private static final String NEGATIVE = "neg:";

  public Evaluation {
    outcomes = List.copyOf(outcomes);
    errors = List.copyOf(errors);
  }

  static Evaluation of(List<Truth> truths, List<ResultLine> results) {
    List<String> errors = new ArrayList<>();
    Map<String, ResultLine> byPost = new HashMap<>();
    for (ResultLine result : results) {
      if (byPost.putIfAbsent(result.post(), result) != null) {
        errors.add("results: expected one line a post, got another for " + result.post());
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Truth truth : truths) {
      ResultLine result = byPost.get(truth.post());
      if (!known.add(truth.post())) {
        errors.add("truth: expected one line a post, got another for " + truth.post());
      } else if (result == null) {
        errors.add("results: expected a line for every post, got none for " + truth.post());
        outcomes.add(new Outcome(truth, nothing(truth.post())));
      } else {
        outcomes.add(new Outcome(truth, result));
      }
    }
    for (ResultLine result : results) {
      if (known.add(result.post())) {
        errors.add("results: expected posts of the truth only, got " + result.post());
      }
    }
    return new Evaluation(outcomes, errors);
  }

  /** Without the posts whose documents a person could not read. */
  public Evaluation readable() {
    return new Evaluation(
        outcomes.stream().filter(outcome -> outcome.truth().readable()).toList(), errors);
  }

  /** The outcomes that bear each variant; harmless papers apart, see {@link #byNegative}. */
  SortedMap<String, List<Outcome>> byVariant() {
    SortedMap<String, List<Outcome>> groups = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      for (String variant : outcome.truth().variants()) {
        if (!variant.startsWith(NEGATIVE)) {
          groups.computeIfAbsent(variant, name -> new ArrayList<>()).add(outcome);
        }
      }
    }
    return groups;
  }

  /** The outcomes in which nothing should be flagged, by what they show. */
  SortedMap<String, List<Outcome>> byNegative() {
    SortedMap<String, List<Outcome>> groups = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      String negative = outcome.truth().negative();
      if (negative != null) {
        groups.computeIfAbsent(negative, name -> new ArrayList<>()).add(outcome);
      } else if (outcome.truth().kind() == Truth.Expected.PUBLIC) {
        groups.computeIfAbsent("public document", name -> new ArrayList<>()).add(outcome);
      }
    }
    return groups;
  }

  /** The outcomes with a fault. */
  List<Outcome> failures() {
    return outcomes.stream().filter(outcome -> !outcome.faults().isEmpty()).toList();
  }

  private static ResultLine nothing(String post) {
    return new ResultLine(
        post,
        false,
        Kind.NONE.name(),
        null,
        null,
        null,
        Severity.LOW.name(),
        0,
        Strength.NONE.name(),
        List.of(),
        List.of(),
        "no result");
  }
}
