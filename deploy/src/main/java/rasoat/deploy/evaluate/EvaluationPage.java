package rasoat.deploy.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.scan.ResultLine;
import rasoat.model.post.CapturedImage;

/**
 * The figures as a page of HTML that stands alone, with every finding and every post that failed;
 * on their pictures the evidence is marked where it was seen.
 *
 * @param pictures of each post, by its id; posts may be missing
 */
public record EvaluationPage(Evaluation evaluation, Map<String, List<CapturedImage>> pictures) {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>RaSoat: evaluation</title>
      <style>
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
      table { border-collapse: collapse; margin: 1rem 0; }
      th, td { border-bottom: 1px solid #ccc; padding: .2rem .7rem; text-align: left; vertical-align: top; }
      article { border-top: 2px solid #444; margin-top: 1.5rem; }
      svg { margin: .5rem .5rem 0 0; vertical-align: top; }
      rect { fill: #06c; fill-opacity: .08; stroke: #06c; stroke-width: 2; vector-effect: non-scaling-stroke; }
      rect.TEXT { fill: none; stroke-dasharray: 6 4; }
      rect.ALTERED_FACT, rect.SECRECY_MARK { fill: #c00; stroke: #c00; }
      rect.UNDECIDED_FACT { fill: #c60; stroke: #c60; }
      .fault { background: #a40000; color: #fff; padding: 0 .4rem; margin-right: .3rem; }
      </style>
      </head>
      <body>
      """;

  /** The page. */
  public String html() {
    Html html = new Html().raw(HEAD).element("h1", "Evaluation");
    evaluation.errors().forEach(error -> html.element("p class=\"fault\"", error));
    EvaluationTables tables = EvaluationTables.of(evaluation);
    html.table(tables.overall());
    html.element("h2", "By variant").table(tables.variants());
    html.element("h2", "Numbers, marks, seals and stamps").table(tables.marks());
    html.element("h2", "Posts to be passed").table(tables.negatives());
    html.element("h2", "Do scores mean what they say?").table(tables.reliability());
    html.element("h2", "Thresholds, chosen on odd posts and stated on even ones");
    html.table(tables.thresholds());
    html.element("h2", "Posts that failed: " + evaluation.failures().size());
    evaluation.failures().forEach(outcome -> post(outcome, html));
    List<Outcome> right =
        evaluation.outcomes().stream()
            .filter(one -> one.result().flagged() && one.faults().isEmpty())
            .toList();
    html.raw("<details>\n").element("summary", "Findings that are right: " + right.size());
    right.forEach(outcome -> post(outcome, html));
    html.raw("</details>\n");
    return html.raw("</body>\n</html>\n").toString();
  }

  private void post(Outcome outcome, Html html) {
    Truth truth = outcome.truth();
    html.raw("<article>\n").element("h3", truth.post());
    outcome.faults().forEach(fault -> html.element("span class=\"fault\"", fault));
    html.element("p", String.join(", ", truth.variants()));
    html.table(compared(truth, outcome.result()));
    html.element("p", outcome.result().explanation());
    List<ResultLine.Observed> evidence = outcome.result().evidence();
    evidence.forEach(one -> html.element("div", EvidencePicture.words(one)));
    pictures
        .getOrDefault(truth.post(), List.of())
        .forEach(image -> new EvidencePicture(image, evidence).write(html));
    html.raw("</article>\n");
  }

  private static List<List<String>> compared(Truth truth, ResultLine result) {
    return List.of(
        List.of("", "kind", "document", "number", "secrecy"),
        List.of(
            "expected",
            truth.resultKind().name(),
            all(truth, Answer::document),
            all(truth, Answer::number),
            all(truth, answer -> answer.secrecy().isSecret() ? answer.secrecy().name() : null)),
        List.of(
            "got",
            result.kind() + ", score " + result.score(),
            shown(result.document()),
            shown(result.number()),
            shown(result.secrecy())));
  }

  private static String all(Truth truth, Function<Answer, @Nullable String> field) {
    return truth.answers().stream()
        .map(answer -> shown(field.apply(answer)))
        .collect(Collectors.joining(" or "));
  }

  private static String shown(@Nullable String text) {
    return Objects.requireNonNullElse(text, "-");
  }
}
