package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Role;
import rasoat.database.DatabaseAddress;
import rasoat.database.TestDatabase;

/**
 * Tier (a), proven: invented state secrets come in by every way, judged by the real program in
 * processes of its own; afterwards nothing of them is left in any file below the home, in what is
 * temporary, in any row, in what was said, nor in what is handed out.
 */
@Tag("long")
class QuarantineTest {

  private static final Path SAMPLE = Path.of("sample/images");

  /** Pages of the sample that bear MẬT and TỐI MẬT, each a picture of one post. */
  private static final List<String> MARKED = List.of("p0018_1.jpg", "p0024_1.jpg");

  private static final String HARMLESS = "Chiều nay chợ Sông Mơ họp sớm, bà con mang rau ra bán";

  @TempDir private Path folder;
  private Path home;
  private Program program;
  private SealingOffice office;
  private OracleProcess oracle;
  private final List<byte[]> pictures = new ArrayList<>();
  private Remains remains;
  private Optional<DatabaseAddress.PostgreSql> server = Optional.empty();

  @BeforeEach
  void furnish() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    program = Program.over(home);
    office = SealingOffice.in(Files.createDirectories(folder.resolve("office")));
    office.furnishOracle(home);
    office.trustedBy(home);
    oracle = OracleProcess.start(home, office.oracle());
    DrawnText.write(SealingOffice.SECRET, folder.resolve("sealed.png"));
    for (String name : MARKED) {
      pictures.add(Files.readAllBytes(SAMPLE.resolve(name)));
    }
    pictures.add(Files.readAllBytes(folder.resolve("sealed.png")));
    remains = new Remains(pictures, SealingOffice.SECRET + body("s0009"));
  }

  /** Without the head: number, day and agency may be kept. */
  private static String body(String document) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("sample/documents", document + ".txt"));
    return String.join("\n", lines.subList(8, lines.size())).replace("UBND tỉnh Cao Bằng", "");
  }

  private void importPack() throws Exception {
    program.run("registry", "import", office.seal("first.pack").toString());
  }

  @AfterEach
  void end() {
    oracle.close();
    remains.close();
  }

  private enum Way {
    POSTS,
    FOLDER,
    ZIP
  }

  @ParameterizedTest
  @EnumSource
  void aScanLeavesNothing(Way way) throws Exception {
    importPack();
    Path posts = posts();
    Path results = folder.resolve("results.jsonl");
    Path input =
        switch (way) {
          case POSTS -> posts;
          case FOLDER -> posts.resolve("images");
          case ZIP -> zip(posts.resolve("images"), folder.resolve("pictures.zip"));
        };

    String said = program.run("scan", input.toString(), "--out", results.toString());

    assertThat(said)
        .contains(
            way == Way.POSTS
                ? "2 leak + 0 altered + 2 suspected"
                : "3 posts = 1 leak + 0 altered + 2 suspected");
    assertThat(remains.below(posts)).as("what was given, and is not ours").isNotEmpty();
    assertThat(remains.in("results", Files.readAllBytes(results))).isEmpty();
    assertNothingIsLeft();
  }

  /** What an office registers in clear lies in its registry, and nowhere else. */
  @Test
  void resultsAndFindingsHoldNoWordsOfARegisteredSecret() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    for (String name : List.of("s0009.json", "s0009.txt")) {
      Files.copy(Path.of("sample/documents", name), documents.resolve(name));
    }
    importPack();
    program.run("registry", "add", documents.toString());
    List<String> shown = remains.below(program.folder()); // to the registrar: what he registers
    Path results = folder.resolve("results.jsonl");

    program.run("scan", posts().toString(), "--out", results.toString());
    program.run("scan", posts().toString());

    assertThat(Files.readString(results)).contains("\"document\":\"s0009\"");
    assertThat(remains.in("results", Files.readAllBytes(results))).isEmpty();
    assertThat(remains.below(home)).allMatch(it -> it.startsWith("registry/"));
    assertThat(remains.below(program.folder())).containsExactlyElementsOf(shown);
  }

  @Test
  void whatAKilledScanUnpackedGoesWithTheNext() throws Exception {
    Path left = Files.createDirectories(home.resolve("unpacked-7"));
    Files.write(left.resolve("a"), pictures.getFirst());

    program.run("scan", SAMPLE.resolve("p0001_1.jpg").toString());

    assertThat(left).doesNotExist();
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @EnumSource
  void aCrawlLeavesNothing(TestDatabase store) throws Exception {
    try (Channel channel = channel()) {
      settings(database(store) + channel.settings());
      importPack();

      String said = program.run("crawl");

      assertThat(said).contains("5 posts = 2 leak + 0 altered + 2 suspected");
      assertThat(files(home.resolve("custody/flagged"))).hasSize(4);
      assertNothingIsLeft();

      String again = program.run("crawl");

      assertThat(again).contains("0 posts = ");
      assertNothingIsLeft();
    }
    handOut();
    assertNothingIsLeft();
  }

  @Test
  void whatIsSealedAfterItWasCapturedLeavesNothing() throws Exception {
    try (Channel channel = channel()) {
      settings(channel.settings());
      program.run("crawl");
      assertThat(remains.below(home)).as("not known as secret yet").isNotEmpty();

      importPack();

      assertNothingIsLeft();
    }
  }

  @Test
  void anInboxLeavesNothing() throws Exception {
    Path inbox = Files.createDirectories(home.resolve("sources/inbox"));
    settings(
        "sources:\n  - { id: laid, connector: inbox, address: \"%s\", purpose: p, legal-basis: l }\n"
            .formatted(inbox));
    importPack();
    for (int time = 0; time < 2; time++) {
      Path zip = zip(posts().resolve("images"), inbox.resolve("a.zip"));
      Files.setLastModifiedTime(zip, FileTime.from(Instant.now().minusSeconds(60)));

      program.run("crawl");

      assertNothingIsLeft();
    }
  }

  @Test
  void aTipLeavesNothing() throws Exception {
    settings("accounts: { second-factor: optional }\ncrawl: { canary: false }\n");
    importPack();
    Path zip = zip(posts().resolve("images"), folder.resolve("a.zip"));
    try (Served first = Served.begin(program);
        SignedInVisitor officer = first.visitor(Role.CYBER_OFFICER)) {
      assertThat(officer.upload("tips/new", zip).statusCode()).isEqualTo(302);
      assertThat(remains.below(home)).as("nobody has judged it").isNotEmpty();
    }
    for (Path laid : files(home.resolve("tips/inbox"))) {
      Files.setLastModifiedTime(laid, FileTime.from(Instant.now().minusSeconds(60)));
    }

    try (Served second = Served.begin(program);
        SignedInVisitor officer = second.visitor(Role.CYBER_OFFICER)) {
      second.await("three findings", () -> count(officer.page("findings")) >= 3);
      assertNothingIsLeft();
      for (String page : officer.pagesFrom("findings")) {
        assertThat(remains.in(page, officer.bytes(page))).isEmpty();
      }
    }
    assertNothingIsLeft();
  }

  private static int count(String page) {
    return page.split("href=\"/findings/[0-9a-f]").length - 1;
  }

  /** Pages that bear marks, a sealed one, the same pasted, and what shows nothing. */
  private Channel channel() throws IOException {
    List<String> texts =
        List.of("xem đi", "xem này", "họp", SealingOffice.SECRET.replace("\n", "<br>"), HARMLESS);
    List<byte[]> shown = new ArrayList<>(pictures);
    byte[] menu = Files.readAllBytes(SAMPLE.resolve("p0001_1.jpg"));
    shown.addAll(List.of(menu, menu));
    return new Channel(texts, shown);
  }

  private void settings(String settings) throws IOException {
    Files.writeString(home.resolve("rasoat.yaml"), settings);
  }

  /** Packages, a backup, reports; they are searched as everything in the home is. */
  private void handOut() throws Exception {
    Path out = Files.createDirectories(home.resolve("handed-out"));
    for (Path flagged : files(home.resolve("custody/flagged"))) {
      String id = flagged.getFileName().toString().replace(".json", "");
      program.run("evidence", "export", id, "--out", out.resolve(id + ".zip").toString());
    }
    program.run("backup", "--out", out.resolve("backup").toString());
    program.run("queue", "dead");
    program.begin("report", "--now").waitFor(); // it has sources to complain of, such as tips
  }

  private String database(TestDatabase store) {
    if (store == TestDatabase.SQLITE) {
      return "";
    }
    server = Optional.of(TestDatabase.emptyDatabase(folder));
    return "database: { kind: postgresql, url: \"%s\", user: \"%s\", password-file: \"%s\" }\n"
        .formatted(
            server.get().url(), server.get().user(), server.get().passwordFile().orElseThrow());
  }

  private Path posts() throws IOException {
    Path posts = Files.createDirectories(folder.resolve("posts"));
    Path images = Files.createDirectories(posts.resolve("images"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      String name = i + (i < MARKED.size() ? ".jpg" : ".png");
      Files.write(images.resolve(name), pictures.get(i));
      lines.add(PostLines.post("p" + i, "2026-05-18", "xem đi", "images/" + name));
    }
    lines.add(PostLines.post("pasted", "2026-05-18", SealingOffice.SECRET.strip()));
    lines.add(PostLines.post("harmless", "2026-05-18", HARMLESS));
    PostLines.write(posts, lines.toArray(String[]::new));
    return posts;
  }

  private static Path zip(Path folder, Path zip) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Path file : files(folder)) {
        entries.putNextEntry(new ZipEntry(file.getFileName().toString()));
        entries.write(Files.readAllBytes(file));
      }
    }
    return zip;
  }

  private void assertNothingIsLeft() throws Exception {
    for (DatabaseAddress address : databases()) {
      for (Map.Entry<String, byte[]> value : Rows.of(address).entrySet()) {
        assertThat(remains.in(value.getKey(), value.getValue())).isEmpty();
      }
    }
    assertThat(remains.below(home)).as("in the home").isEmpty();
    assertThat(remains.below(program.folder())).as("temporary, or said").isEmpty();
  }

  private List<DatabaseAddress> databases() {
    if (server.isPresent()) {
      return List.of(server.get());
    }
    return Stream.of("findings.db", "crawl.db")
        .map(home::resolve)
        .filter(Files::exists)
        .<DatabaseAddress>map(DatabaseAddress.Sqlite::new)
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
