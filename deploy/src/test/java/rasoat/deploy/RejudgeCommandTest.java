package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.DatabaseAddress;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.port.FindingQuery;

/** Posts are scanned first and the registry changes afterwards, with real judges. */
class RejudgeCommandTest {

  private static final String SAMPLE = "sample/documents";

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void scanAPostOfALetterBeforeAnythingIsRegistered() throws IOException {
    home = folder.resolve("home");
    String pasted = Files.readString(Path.of(SAMPLE, "s0002.txt"));
    PostLines.write(folder, PostLines.post("p-1", "2026-05-20T03:00:00Z", pasted));
    assertThat(call("scan", folder.resolve("posts.jsonl").toString()).exit()).isZero();
    assertThat(findings()).extracting(Finding::kind).containsExactly(Kind.NONE);
  }

  @Test
  void aDocumentRegisteredLaterFindsItsOldPost() throws IOException {
    Call added = call("registry", "add", SAMPLE + "/s0002.json");

    assertThat(added.out())
        .contains("judged again: 1; findings changed: 1 (flagged now: 1, cleared: 0)");
    assertThat(findings()).extracting(Finding::kind).containsExactly(Kind.LEAK);
    assertThat(findings().getFirst().document()).hasToString("s0002");
  }

  @Test
  void aDocumentTakenOutLosesItsPost() throws IOException {
    call("registry", "add", SAMPLE + "/s0002.json");

    Call removed = call("registry", "remove", "s0002");

    assertThat(removed.out()).contains("findings changed: 1 (flagged now: 0, cleared: 1)");
    assertThat(findings()).extracting(Finding::kind).containsExactly(Kind.NONE);
  }

  @Test
  void nothingIsJudgedTwiceByTheSameRegistry() {
    call("registry", "add", SAMPLE + "/s0002.json");

    assertThat(call("rejudge").out()).startsWith("readings judged again: 0;");
  }

  @Test
  void theReadingOfADocumentThatTurnsOutToBeSecretIsForgotten() throws IOException {
    secret("s0002");

    call("registry", "add", folder.resolve("secret").toString());

    assertThat(findings()).extracting(Finding::isSecret).containsExactly(true);
    call("registry", "remove", "s0002");
    assertThat(call("rejudge").out()).startsWith("readings judged again: 0;");
    assertThat(findings()).extracting(Finding::isSecret).containsExactly(true);
  }

  @Test
  void keepsNoReadingWhenToldSo() throws IOException {
    Path other = folder.resolve("other");
    String posts = folder.resolve("posts.jsonl").toString();
    Call.of(Wiring::detectors, other, "scan", posts, "--keep-readings", "0");

    Call added = Call.of(Wiring::detectors, other, "registry", "add", SAMPLE);

    assertThat(added.out()).doesNotContain("judged again");
    assertThat(Call.of(other, "rejudge").out()).startsWith("readings judged again: 0;");
  }

  private Call call(String... arguments) {
    return Call.of(Wiring::detectors, home, arguments);
  }

  private List<Finding> findings() throws IOException {
    try (SqlFindingStore store =
        SqlFindingStore.open(new DatabaseAddress.Sqlite(home.resolve("findings.db")))) {
      return store.list(FindingQuery.all()).stream().map(kept -> kept.finding()).toList();
    }
  }

  /** The same document, declared secret. */
  private void secret(String id) throws IOException {
    Path target = Files.createDirectory(folder.resolve("secret"));
    try (Stream<Path> files = Files.list(Path.of(SAMPLE))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith(id)).toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
    Path manifest = target.resolve(id + ".json");
    String given = Files.readString(manifest);
    Files.writeString(
        manifest,
        given
            .replaceFirst("\"secrecy\": *(null|\"[^\"]*\")", "\"secrecy\": \"MẬT\"")
            .replaceFirst("\"disclosure\": *\"[^\"]*\"", "\"disclosure\": \"secret\""));
  }
}
