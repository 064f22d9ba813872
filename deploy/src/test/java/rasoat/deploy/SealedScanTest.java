package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an office's offline machine to a finding, with the sealing service as its own process. */
class SealedScanTest {

  private static final Judges REAL = Wiring::detectors;

  @TempDir private Path folder;
  private Path home;
  private SealingOffice office;
  private Path posts;

  @BeforeEach
  void furnish() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    office = SealingOffice.in(Files.createDirectories(folder.resolve("office")));
    office.furnishOracle(home);
    office.trustedBy(home);
    posts = Files.createDirectories(folder.resolve("posts"));
    writePosts();
  }

  /**
   * The document as a picture; pasted; as a picture with a line of it beside; and a harmless post.
   */
  private void writePosts() throws IOException {
    Path images = Files.createDirectories(posts.resolve("images"));
    DrawnText.write(SealingOffice.SECRET, images.resolve("page.png"));
    PostLines.write(
        posts,
        post("picture", "", "images/page.png"),
        post("pasted", SealingOffice.SECRET.strip()),
        post("quoted", "Khi nghe ba hồi kẻng dài nhé cả nhà", "images/page.png"),
        post("harmless", "Chiều nay chợ Sông Mơ họp sớm, bà con mang rau ra bán nhé"));
  }

  private static String post(String id, String text, String... images) {
    return PostLines.post(id, "2026-05-18", text, images);
  }

  @Test
  void findsASealedDocumentAndKeepsNoneOfItsWords() throws IOException {
    assertThat(importPack().exit()).isZero();
    try (OracleProcess oracle = OracleProcess.start(home, office.oracle())) {
      assertThat(oracle).isNotNull();
      Map<String, JsonNode> results = scan();

      for (String leaked : List.of("picture", "pasted", "quoted")) {
        JsonNode result = results.get(leaked);
        assertThat(result.get("kind").asString()).as(leaked).isEqualTo("LEAK");
        assertThat(result.get("document").asString()).isEqualTo(office.ticket());
        assertThat(result.get("secrecy").asString()).isEqualTo("TOI_MAT");
        assertThat(result.get("severity").asString()).isEqualTo("CRITICAL");
        assertThat(result.get("strength").asString()).isEqualTo("confirmed");
        assertThat(result.get("number").isNull()).isTrue();
        assertThat(result.get("explanation").asString()).contains(SealingOffice.NAME);
      }
      assertThat(results.get("harmless").get("kind").asString()).isEqualTo("NONE");
    }
    assertThat(Traces.of(SealingOffice.SECRET, home)).isEmpty();
    assertThat(Traces.of(SealingOffice.SECRET, office.oracle())).isEmpty();
    assertThat(Files.readString(office.oracle().resolve("oracle.log")))
        .contains("client=scanner")
        .contains("answered");
  }

  @Test
  void wouldFindTheWordsWhereTheyAreKept() throws IOException {
    scan();

    assertThat(Traces.of(SealingOffice.SECRET, home)).isNotEmpty();
  }

  @Test
  void forgetsWhatItKeptOfADocumentThatIsSealedLater() throws IOException {
    scan();
    try (OracleProcess oracle = OracleProcess.start(home, office.oracle())) {
      assertThat(oracle).isNotNull();
      Call taken = importPack();

      assertThat(taken.exit()).as(taken.err()).isZero();
      assertThat(taken.out()).contains("flagged now: 3");
    }
    assertThat(Traces.of(SealingOffice.SECRET, home)).isEmpty();
  }

  @Test
  void goesOnWithoutTheServiceAndSaysSoOnce() throws IOException {
    importPack();
    Path results = folder.resolve("results.jsonl");

    Call scan = Call.of(REAL, home, "scan", posts.toString(), "--out", results.toString());

    assertThat(scan.exit()).isEqualTo(1);
    assertThat(scan.err())
        .containsOnlyOnce("not held against the sealed registry")
        .contains("the sealing service unix:" + home.resolve("oracle.sock") + " does not answer");
    assertThat(scan.out())
        .contains("4 posts = ")
        .contains("NOT HELD AGAINST THE SEALED REGISTRY: 4 posts");
    assertThat(Files.readAllLines(results)).hasSize(4);
    assertThat(Traces.of(SealingOffice.SECRET, home))
        .as("kept of a post that may show a sealed document")
        .isEmpty();
  }

  @Test
  void servesAgainAfterItWasKilled() throws IOException {
    importPack();
    try (OracleProcess first = OracleProcess.start(home, office.oracle())) {
      first.kill();
    }
    try (OracleProcess second = OracleProcess.start(home, office.oracle())) {
      assertThat(second).isNotNull();
      assertThat(scan().get("pasted").get("kind").asString()).isEqualTo("LEAK");
    }
  }

  private Call importPack() {
    return Call.of(home, "registry", "import", office.seal("first.pack").toString());
  }

  private Map<String, JsonNode> scan() throws IOException {
    Path results = folder.resolve("results.jsonl");
    Call scan = Call.of(REAL, home, "scan", posts.toString(), "--out", results.toString());
    assertThat(scan.exit()).as(scan.err()).isZero();
    Map<String, JsonNode> byPost = new TreeMap<>();
    for (String line : Files.readAllLines(results)) {
      JsonNode result = new JsonMapper().readTree(line);
      byPost.put(result.get("post").asString(), result);
    }
    return byPost;
  }
}
