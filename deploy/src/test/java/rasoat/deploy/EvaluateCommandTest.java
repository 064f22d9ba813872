package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String TRUTH = "sample/truth.jsonl";

  @TempDir private Path folder;
  private Path results;

  @BeforeEach
  void scanTheSampleWithoutLookingAtIt() {
    results = folder.resolve("results.jsonl");
    Call.of(folder, "scan", "sample", "--out", results.toString());
  }

  @Test
  void measuresTheSample() {
    Call call = Call.of(folder, "evaluate", "--truth", TRUTH, "--results", results.toString());

    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .containsPattern("flag recall +0\\.0 % \\(0/18\\)")
        .contains("calibration error")
        .contains("confirmed, precision 0.99")
        .contains("kind right")
        .contains("VARIANT")
        .contains("TO BE PASSED")
        .contains("unindexed_official");
  }

  @Test
  void leavesOutWhatNobodyCanReadWhenAsked() {
    Call call =
        Call.of(
            folder, "evaluate", "--readable", "--truth", TRUTH, "--results", results.toString());

    assertThat(call.out()).containsPattern("flag recall +0\\.0 % \\(0/17\\)");
  }

  @Test
  void writesAPageThatHoldsThePicturesThatFailed() throws IOException {
    Path page = folder.resolve("page.html");

    Call call =
        Call.of(
            folder,
            "evaluate",
            "--truth",
            TRUTH,
            "--results",
            results.toString(),
            "--html",
            page.toString(),
            "--images",
            "sample");

    assertThat(call.out()).contains("Page: " + page);
    assertThat(Files.readString(page))
        .contains("<h3>p0007</h3>")
        .contains("href=\"data:image/jpeg;base64,")
        .doesNotContain("cannot be shown");
  }

  @Test
  void namesPostsWithoutAResultAndExitsWithOne() throws IOException {
    Files.write(results, Files.readAllLines(results).subList(1, 30));

    Call call = Call.of(folder, "evaluate", "--truth", TRUTH, "--results", results.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo("results: expected a line for every post, got none for p0001\n");
  }

  @Test
  void saysWhichFileIsMissing() {
    Call call = Call.of(folder, "evaluate", "--truth", TRUTH, "--results", "gone.jsonl");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).isEqualTo("rasoat evaluate: expected a file, got none: gone.jsonl\n");
  }
}
