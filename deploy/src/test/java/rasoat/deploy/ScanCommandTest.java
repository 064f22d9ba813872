package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.DatabaseAddress;
import rasoat.deploy.scan.PostJudge;
import rasoat.detector.Detector;
import rasoat.detector.PictureMemory;
import rasoat.detector.Recognition;
import rasoat.detector.worker.WorkerLimits;
import rasoat.index.DocumentIndex;
import rasoat.model.finding.Kind;

class ScanCommandTest {

  @TempDir private Path folder;
  private Path home;
  private Path posts;

  @BeforeEach
  void writePosts() throws IOException {
    home = folder.resolve("home");
    posts = PostLines.write(folder, post("a", "altered"), post("b", ""));
  }

  @Test
  void showsFindingsAndTheSumOnTheScreen() {
    Call call = Call.of(home, "scan", posts.toString());

    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .contains("ALTERED  1849/UBND-VHXH  d-0042    TỐI MẬT  0.70   confirmed  a\n")
        .contains(
            "2 posts = 0 leak + 1 altered + 0 suspected + 0 mention + 0 public copy + 1 none");
  }

  @Test
  void saysThatNothingIsRegisteredYetAndGoesOn() {
    Call call = Call.of(home, "scan", posts.toString());

    assertThat(call.exit()).isZero();
    assertThat(call.err()).startsWith("The registry is empty. Add documents with: ");
  }

  @Test
  void failsWhenNoWorkerCanBeStarted() throws IOException {
    Judges withoutJava =
        (cache, documents, packs) -> {
          Recognition recognition =
              Recognition.inWorkers(folder.resolve("no-java"), "", cache, WorkerLimits.USUAL);
          return () ->
              PostJudge.of(new Detector(recognition, documents, packs, new PictureMemory()));
        };
    Files.write(folder.resolve("a.jpg"), new byte[] {1, 2, 3});
    PostLines.write(folder, PostLines.post("a", "2026-01-01T08:00:00+07:00", "", "a.jpg"));

    Call call = Call.of(withoutJava, home, "scan", posts.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains(
            "rasoat scan: the scan cannot go on: expected worker processes that read pictures")
        .contains("no-java");
  }

  @Test
  void writesOneLineForEveryPostInOrder() throws IOException {
    Path out = folder.resolve("results.jsonl");

    Call call = Call.of(home, "scan", posts.toString(), "--out", out.toString());

    assertThat(call.exit()).isZero();
    assertThat(Files.readAllLines(out))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"post\":\"a\",\"flagged\":true"),
            second -> assertThat(second).startsWith("{\"post\":\"b\",\"flagged\":false"));
    assertThat(call.out()).contains("Results: " + out);
  }

  @Test
  void keepsTheStandardOutputForResultsThatAProgramReads() {
    Call call = Call.of(home, "scan", posts.toString(), "--format", "jsonl");

    assertThat(call.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"post\":"));
    assertThat(call.err()).contains("2 posts = ");
  }

  @Test
  void keepsEveryFindingOnceHoweverOftenItIsScanned() throws IOException {
    Call.of(home, "scan", posts.toString());
    Call.of(home, "scan", posts.toString());

    try (SqlFindingStore store =
        SqlFindingStore.open(new DatabaseAddress.Sqlite(home.resolve("findings.db")))) {
      assertThat(store.counts()).containsEntry(Kind.ALTERED, 1L).containsEntry(Kind.NONE, 1L);
    }
  }

  @Test
  void scansWhileAnotherProcessChangesTheRegistry() throws IOException {
    try (DocumentIndex held = DocumentIndex.open(home.resolve("registry"))) {
      assertThat(Call.of(home, "scan", posts.toString()).exit()).isZero();
      assertThat(held.size()).isZero();
    }
  }

  @Test
  void namesEachLineThatCannotBeReadAndExitsWithOne() throws IOException {
    Files.writeString(posts, post("a", "") + "{]\n" + post("c", ""));

    Call call = Call.of(home, "scan", posts.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains(posts + ":2:2: expected a post as JSON, got: ");
    assertThat(call.out()).contains("2 posts = ").contains("input problems: 1");
  }

  @Test
  void namesEachPictureThatCannotBeReadAndExitsWithOne() throws IOException {
    Files.writeString(posts, post("a", "unreadable"));

    Call call = Call.of(home, "scan", posts.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("images/a.jpg: expected a picture, got text\n");
  }

  @Test
  void goesOnAfterAnErrorOfItsOwnAndTellsNothingThatWasRead() throws IOException {
    Files.writeString(posts, post("a", "error") + post("b", "altered"));

    Call call = Call.of(home, "scan", posts.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("post a: internal error: java.lang.IllegalStateException at rasoat.deploy.Quiet")
        .doesNotContain("MẬT");
    assertThat(call.out()).contains("ALTERED").contains("internal errors: 1");
  }

  @Test
  void leavesAPartWhenTheScanFails() throws IOException {
    Path out = folder.resolve("results.jsonl");
    Judges broken =
        (cache, documents, packs) -> {
          throw new IOException("library tesseract: expected version 5, got none");
        };

    Call call = Call.of(broken, home, "scan", posts.toString(), "--out", out.toString());

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .endsWith("rasoat scan: library tesseract: expected version 5, got none\n");
    assertThat(out).doesNotExist();
    assertThat(folder.resolve("results.jsonl.part")).exists();
  }

  @Test
  void refusesToWriteOverItsInput() {
    Call call = Call.of(home, "scan", posts.toString(), "--out", posts.toString());

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("--out: expected a file of its own, got the input " + posts);
  }

  private static String post(String id, String text) {
    return PostLines.post(id, "2025-12-18", text);
  }
}
