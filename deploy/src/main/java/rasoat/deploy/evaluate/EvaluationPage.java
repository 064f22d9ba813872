package rasoat.deploy.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.scan.ResultLine;

/**
 * The figures as a page of HTML that stands alone, with every post that failed.
 *
 * @param pictures of each post, by its id; posts may be missing
 */
public record EvaluationPage(Evaluation evaluation, Map<String, List<Path>> pictures) {

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
      img { max-height: 26rem; max-width: 100%; margin-right: .5rem; }
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
    html.element("h2", "Posts to be passed").table(tables.negatives());
    html.element("h2", "Posts that failed: " + evaluation.failures().size());
    evaluation.failures().forEach(outcome -> failure(outcome, html));
    return html.raw("</body>\n</html>\n").toString();
  }

  private void failure(Outcome outcome, Html html) {
    Truth truth = outcome.truth();
    html.raw("<article>\n").element("h3", truth.post());
    outcome.faults().forEach(fault -> html.element("span class=\"fault\"", fault));
    html.element("p", String.join(", ", truth.variants()));
    html.table(compared(truth, outcome.result()));
    html.element("p", outcome.result().explanation());
    for (ResultLine.Observed one : outcome.result().evidence()) {
      html.element(
          "div", "%s %s: %s | %s".formatted(one.type(), one.weight(), one.seen(), one.official()));
    }
    pictures.getOrDefault(truth.post(), List.of()).forEach(file -> picture(file, html));
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

  private static void picture(Path file, Html html) {
    String alt = Html.escaped(file.toString());
    Thumbnail.of(file)
        .ifPresentOrElse(
            address -> html.raw("<img alt=\"%s\" src=\"%s\">%n".formatted(alt, address)),
            () -> html.element("p", "(cannot be shown: " + file + ")"));
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
