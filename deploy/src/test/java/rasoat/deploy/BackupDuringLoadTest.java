package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.crawler.store.CrawlStore;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.deploy.scan.Findings;
import rasoat.deploy.scan.PostJudge;
import rasoat.detector.Judgement;
import rasoat.model.post.Post;

/**
 * Backups of a home in which posts come in and are judged: each is made a home of, and that home
 * goes on until it has done all that the first one did.
 */
class BackupDuringLoadTest {

  private static final int AT_ONCE = 8;

  /** An inbox leaves alone what was changed a moment ago. */
  private static final FileTime LAID = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private static final Pattern FLAGGED = Pattern.compile("\"finding\":\"([0-9a-f]+)\"");

  @TempDir private Path folder;

  private Path home;
  private Path inbox;

  /** All that ever lay in the inbox: files that show a state secret go from it. */
  private Path shown;

  @BeforeEach
  void make() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    inbox = Files.createDirectories(folder.resolve("inbox"));
    shown = Files.createDirectories(folder.resolve("shown"));
    Files.writeString(home.resolve("rasoat.yaml"), settings(inbox));
  }

  private static String settings(Path inbox) {
    return """
    sources:
      - { id: laid, connector: inbox, address: "%s", purpose: p, legal-basis: l }
    """
        .formatted(inbox);
  }

  @Test
  void losesAndDoublesNothing() throws Exception {
    backUpDuringLoad(3);
  }

  @Test
  @Tag("long")
  void losesAndDoublesNothingInFortyBackups() throws Exception {
    backUpDuringLoad(40);
  }

  private void backUpDuringLoad(int times) throws Exception {
    List<Path> backups = new ArrayList<>();
    done(call(home, "crawl"));
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Integer> crawls = threads.submit(() -> crawlUntil(over));
      Future<Integer> entries = threads.submit(() -> auditUntil(over));
      try {
        for (int i = 0; i < times; i++) {
          Path backup = folder.resolve("b-%02d.backup".formatted(i));
          done(call(home, "backup", "--out", backup.toString()));
          backups.add(backup);
        }
      } finally {
        over.set(true);
      }
      assertThat(crawls.get()).as("rounds during the backups").isPositive();
      assertThat(entries.get()).as("audit entries during the backups").isPositive();
    }
    done(call(home, "crawl"));
    Map<String, String> all = findings(home);
    assertThat(all).isNotEmpty().containsValue("ALTERED").containsValue("NONE");
    for (Path backup : backups) {
      goesOnToTheSame(backup, all);
    }
  }

  /** Each picture is another; those of an even number show a state secret. */
  private int crawlUntil(AtomicBoolean over) throws IOException {
    int rounds = 0;
    while (!over.get() || rounds == 0) {
      for (int i = 0; i < AT_ONCE; i++) {
        lay(rounds * AT_ONCE + i);
      }
      done(call(home, "crawl"));
      rounds++;
    }
    return rounds;
  }

  private int auditUntil(AtomicBoolean over) throws IOException {
    Wiring wiring = new Wiring(Home.of(home, Map.of()), new QuietJudges());
    int entries = 0;
    try (Database state = wiring.openState()) {
      while (!over.get() || entries == 0) {
        wiring.audit(state).append(new AuditEvent("a", Action.SIGNED_IN, "account a"));
        entries++;
      }
    }
    return entries;
  }

  private void lay(int number) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, number + 1);
    ImageIO.write(picture, "png", png);
    String name = "%05d.png".formatted(number);
    Path part = Files.write(inbox.resolve("." + name), png.toByteArray());
    Files.setLastModifiedTime(part, LAID);
    Files.copy(part, shown.resolve(name));
    Files.move(part, inbox.resolve(name));
  }

  /** What came in later is laid before the restored home once more, as a source would show it. */
  private void goesOnToTheSame(Path backup, Map<String, String> all) throws IOException {
    Path restored = folder.resolve("restored-" + backup.getFileName());
    done(call(restored, "restore", backup.toString()));
    done(call(restored, "audit", "verify"));
    Map<String, String> before = findings(restored);
    for (Path file : files(shown)) {
      Path again = Files.copy(file, inbox.resolve(file.getFileName()));
      Files.setLastModifiedTime(again, LAID);
    }
    expireLeases(restored);

    done(call(restored, "crawl"));

    assertThat(all).as("judged before").containsAllEntriesOf(before);
    assertThat(findings(restored)).as(backup.toString()).isEqualTo(all);
    assertThat(flagged(restored)).as("flagged, each told in the log").isEqualTo(flagged(home));
    assertThat(call(restored, "queue", "dead").out()).doesNotContain("00");
    done(call(restored, "evidence", "verify"));
    assertThat(done(call(restored, "audit", "verify")).out()).contains(", whole");
  }

  /** What was under way comes again when its lease ends: nobody waits for that here. */
  private static void expireLeases(Path restored) throws IOException {
    try (Database crawl =
        Database.open(
            new DatabaseAddress.Sqlite(restored.resolve("crawl.db")), "crawl", CrawlStore.SCHEMA)) {
      crawl.write("expire", sql -> sql.update("UPDATE queue_entry SET due_ms = 0"));
    }
  }

  private static Map<String, String> findings(Path home) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Database state = new Wiring(Home.of(home, Map.of()), new QuietJudges()).openState()) {
      state.read(
          "look",
          sql ->
              sql.list(
                  "SELECT post_id, kind FROM finding",
                  row -> {
                    String before = found.put(row.getString("post_id"), row.getString("kind"));
                    assertThat(before).as("one finding for a post").isNull();
                    return true;
                  }));
    }
    return found;
  }

  private static List<String> flagged(Path home) throws IOException {
    return Files.readAllLines(home.resolve("custody/custody.jsonl"), UTF_8).stream()
        .flatMap(line -> FLAGGED.matcher(line).results().map(found -> found.group(1)))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Call call(Path home, String... arguments) {
    return Call.of((cache, documents, packs) -> SecretsByNumber::new, home, arguments);
  }

  private static Call done(Call call) {
    assertThat(call.exit()).as(call.out() + call.err()).isZero();
    return call;
  }

  /** A post whose picture cannot be had shows nothing. */
  private static final class SecretsByNumber implements PostJudge {

    @Override
    public Judgement judge(Post post) {
      boolean secret =
          post.images().stream()
              .anyMatch(
                  image -> Files.exists(image.file()) && image.name().matches(".*[02468].png"));
      return Findings.judgement(secret ? Findings.altered(post) : Findings.none(post));
    }

    @Override
    public void close() {}
  }
}
