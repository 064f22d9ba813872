package rasoat.console.tip;

import java.util.List;

/**
 * Why a tip cannot be taken in.
 *
 * @param field the id of the field that must change
 * @param message names its words in the message files
 * @param values what was expected, and what came
 */
public record TipProblem(String field, String message, List<Object> values) {

  static TipProblem of(String field, String problem, Object... values) {
    return new TipProblem(field, "tip.problem." + problem, List.of(values));
  }
}
