package rasoat.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.deploy.evaluate.Truth.Expected;
import rasoat.model.finding.Kind;
import rasoat.model.post.CapturedImage;

class EvaluationTest {

  private static final String NUMBER = "1849/UBND-VHXH";

  /** Two leaks found (one under a wrong id), one missed, one forged, one false flag, one meme. */
  private static final Evaluation EXAMPLE =
      Evaluation.of(
          List.of(
              Results.truth("a", Expected.LEAK, "d-1"),
              Results.truth("b", Expected.LEAK, "d-2"),
              Results.truth("c", Expected.LEAK, "d-3"),
              Results.truth("d", Expected.ALTERED, "d-4"),
              Results.truth("e", Expected.PUBLIC, "d-5"),
              Results.harmless("f", "meme")),
          List.of(
              Results.result("a", Kind.LEAK, "d-1", NUMBER, null),
              Results.result("b", Kind.LEAK, "d-9", "1/UBND-VP", null),
              Results.result("c", Kind.NONE, null, null, null),
              Results.result("d", Kind.ALTERED, "d-4", NUMBER, "MAT"),
              Results.result("e", Kind.ALTERED, "d-5", NUMBER, null),
              Results.result("f", Kind.NONE, null, null, null)));

  @ParameterizedTest
  @CsvSource({
    "flag precision,                          75.0 % (3/4)",
    "flag recall,                             75.0 % (3/4)",
    "flag F1,                                 75.0 %",
    "'flag recall, readable',                 75.0 % (3/4)",
    "'leak recall, readable',                 66.7 % (2/3)",
    "kind right,                              66.7 % (4/6)",
    "'document right, of those flagged',      66.7 % (2/3)",
    "'number exact, where visible',           60.0 % (3/5)",
    "'number exact, printed, where visible',  60.0 % (3/5)",
    "'number exact, printed, of those flagged', 75.0 % (3/4)",
    "stated numbers that are right,           75.0 % (3/4)",
    "false flags on ordinary pictures and texts, 0.0 % (0/1)",
    "false flags on official-looking harmless papers, -",
    "ĐẾN stamp: number right,                 not reported",
    "'number exact, handwritten, of those flagged', -",
    "secrecy precision,                       0.0 % (0/1)",
    "'secrecy recall, where visible',         -",
    "altered precision,                       50.0 % (1/2)",
    "altered recall,                          100.0 % (1/1)",
    "false flags on posts to pass,            50.0 % (1/2)",
  })
  void countsEveryFigure(String figure, String value) {
    Map<String, String> overall =
        EvaluationTables.of(EXAMPLE).overall().stream()
            .collect(Collectors.toMap(List::getFirst, List::getLast));

    assertThat(overall).containsEntry(figure, value);
  }

  @Test
  void countsPerVariantAndPerHarmlessPaper() {
    EvaluationTables tables = EvaluationTables.of(EXAMPLE);

    assertThat(tables.variants())
        .containsExactly(
            List.of(
                "VARIANT", "POSTS", "RECALL", "READABLE", "KIND", "DOCUMENT", "NUMBER", "ALTERED"),
            List.of("scan", "5", "3/4", "3/4", "3/5", "2/3", "3/5", "1/1"),
            List.of("w720", "1", "-", "-", "1/1", "-", "-", "-"));
    assertThat(tables.negatives())
        .containsExactly(
            List.of("TO BE PASSED", "POSTS", "FLAGGED"),
            List.of("meme", "1", "0"),
            List.of("public document", "1", "1"));
  }

  @Test
  void countsAPostWithoutAResultAsMissedAndNamesIt() {
    Evaluation evaluation =
        Evaluation.of(
            List.of(Results.truth("a", Expected.LEAK, "d-1")),
            List.of(Results.result("x", Kind.NONE, null, null, null)));

    assertThat(evaluation.errors())
        .containsExactly(
            "results: expected a line for every post, got none for a",
            "results: expected posts of the truth only, got x");
    assertThat(Measure.FLAG_RECALL.of(evaluation.outcomes())).isEqualTo(new Tally(0, 1));
  }

  @Test
  void takesTheFirstOfTwoLinesAndNamesThePost() {
    Evaluation evaluation =
        Evaluation.of(
            List.of(Results.harmless("a", "meme"), Results.harmless("a", "meme")),
            List.of(
                Results.result("a", Kind.NONE, null, null, null),
                Results.result("a", Kind.LEAK, "d-1", null, null)));

    assertThat(evaluation.outcomes()).hasSize(1);
    assertThat(evaluation.failures()).isEmpty();
    assertThat(evaluation.errors())
        .containsExactly(
            "results: expected one line a post, got another for a",
            "truth: expected one line a post, got another for a");
  }

  @Test
  void showsEachFailureOnThePageAndEscapesIt() {
    String page =
        new EvaluationPage(
                EXAMPLE, Map.of("b", List.of(new CapturedImage("b.jpg", Path.of("<no>.jpg")))))
            .html();

    assertThat(page)
        .contains("<h2>Posts that failed: 4</h2>")
        .contains("<h3>b</h3>\n<span class=\"fault\">document</span>")
        .contains("<p>vì &lt;số&gt; trùng</p>")
        .contains("(cannot be shown: &lt;no&gt;.jpg)")
        .contains("<summary>Findings that are right: 1</summary>");
  }

  @Test
  void hasNoHarmonicMeanOfNothing() {
    assertThat(Tally.harmonicMean(new Tally(0, 3), new Tally(0, 2))).isZero();
    assertThat(Tally.percent(Tally.harmonicMean(new Tally(0, 0), new Tally(0, 0)))).isEqualTo("-");
  }
}
