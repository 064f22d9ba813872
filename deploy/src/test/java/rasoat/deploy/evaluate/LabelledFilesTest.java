package rasoat.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.document.SecrecyLevel;

class LabelledFilesTest {

  private static final String RESULT =
      """
      {"post": "p1", "flagged": false, "kind": "NONE", "document": null, "number": null,
       "secrecy": null, "severity": "LOW", "score": 0, "strength": "none", "altered": [],
       "evidence": [], "explanation": ""}\
      """
          .replace("\n", "");

  @TempDir private Path folder;

  @Test
  void readsWhatPostsShow() throws IOException {
    Evaluation evaluation =
        read(
            """
            {"id": "p1", "truth": {"kind": "leak", "document": "d-1", "number": "1/UBND-VP", \
            "secrecy": "TỐI MẬT", "variant": ["scan"], "negative": null, "number_visible": true, \
            "secrecy_visible": true, "readable": false, \
            "seal_visible": false, "cited": ["2/NQ-HĐND"], "incoming_visible": true, \
            "provenance": {"handwritten": ["number", "day"], \
            "incoming": {"agency": "SỞ NỘI VỤ", "number": "109", "date": "2024-03-08"}}, \
            "also": [{"document": "d-2", "number": null, "secrecy": null}]}}
            """,
            RESULT);

    Truth truth = evaluation.outcomes().getFirst().truth();
    assertThat(truth.answers())
        .containsExactly(
            new Answer("d-1", "1/UBND-VP", SecrecyLevel.TOI_MAT),
            new Answer("d-2", null, SecrecyLevel.NONE));
    assertThat(truth.visible())
        .isEqualTo(
            new Visible(
                true,
                true,
                true,
                Visible.Seal.NOT_THERE,
                new Visible.Incoming("109", LocalDate.of(2024, 3, 8)),
                List.of("2/NQ-HĐND")));
    assertThat(truth.readable()).isFalse();
    assertThat(evaluation.errors()).isEmpty();
  }

  @Test
  void takesAPostForReadableWhenNothingIsSaid() throws IOException {
    Evaluation evaluation =
        read("{\"id\": \"p1\", \"truth\": {\"kind\": \"none\", \"negative\": \"menu\"}}", RESULT);

    assertThat(evaluation.outcomes().getFirst().truth().readable()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"p1\"}                               | expected 'id' and 'truth' with a 'kind'",
        "{\"id\": \"p1\", \"truth\": {\"kind\": \"x\"}} | got 'x'",
        "{\"id\": \"p1\",                               | expected JSON",
        "{\"id\": \"p1\", \"truth\": {\"kind\": \"leak\", \"incoming_visible\": true,"
            + " \"provenance\": {\"incoming\": {\"number\": \"x\"}}}} | expected 'incoming'",
      })
  void saysWhichLineOfTheTruthIsWrong(String line, String reason) {
    assertThatThrownBy(() -> read("\n" + line, RESULT))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(folder.resolve("truth.jsonl") + ":2: ")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"post\": \"p1\"} | expected 'post', 'kind' and 'flagged'",
        "[]                 | expected 'post', 'kind' and 'flagged'",
        "{\"post\": \"p1\", \"kind\": \"NONE\", \"flagged\": false, \"score\": \"x\"} | expected"
            + " JSON",
      })
  void saysWhichResultIsWrong(String line, String reason) {
    assertThatThrownBy(
            () -> read("{\"id\": \"p1\", \"truth\": {\"kind\": \"none\"}}", RESULT + "\n" + line))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(folder.resolve("results.jsonl") + ":2: ")
        .hasMessageContaining(reason);
  }

  private Evaluation read(String truth, String results) throws IOException {
    return LabelledFiles.read(
        Files.writeString(folder.resolve("truth.jsonl"), truth),
        Files.writeString(folder.resolve("results.jsonl"), results));
  }
}
