package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A channel on a local server, visited by the program. */
class CrawlCommandTest {

  private static final String TOKEN = "7301:very-secret";

  @TempDir private Path folder;

  private final List<String> texts = new ArrayList<>();
  private final Channel channel = new Channel(texts);
  private Path home;

  @BeforeEach
  void open() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("token"), TOKEN);
    Files.writeString(
        home.resolve("rasoat.yaml"),
        """
        crawl: { spacing-seconds: 0 }
        sources:
          - { id: kenh, connector: telegram-preview, address: kenh, base-url: "%1$s",
              purpose: leak-detection, legal-basis: "1/TEST" }
          - { id: bot, connector: telegram-bot, address: bot, base-url: "%1$s",
              token-file: "%2$s", purpose: leak-detection, legal-basis: "1/TEST" }
        """
            .formatted(channel.base(), folder.resolve("token")));
  }

  @AfterEach
  void close() {
    channel.close();
  }

  @Test
  void visitsASourceAndJudgesWhatCameIn() {
    texts.addAll(List.of("altered", "một bài đăng"));

    Call call = crawl("--source", "kenh");

    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.out())
        .containsPattern("kenh +completed +2 +0 +0 +2 +0")
        .contains("2 posts = 0 leak + 1 altered + 0 suspected");
  }

  @Test
  void takesInEachPostOnce() {
    texts.add("một bài đăng");
    crawl("--source", "kenh");
    texts.add("một bài nữa");

    assertThat(crawl("--source", "kenh").out())
        .containsPattern("kenh +completed +1 +0 +0 +1 +0")
        .contains("1 posts = ");
  }

  @Test
  void writesWhatCameInAsPostsThatCanBeScanned() {
    texts.addAll(List.of("altered", "một bài đăng"));
    Path out = folder.resolve("posts.jsonl");

    crawl("--source", "kenh", "--no-judge", "--export", out.toString());

    assertThat(Call.of(home, "scan", out.toString()).out())
        .contains("2 posts = 0 leak + 1 altered")
        .contains("input problems: 0");
  }

  @Test
  void leavesWhatIsNotJudgedWaiting() {
    texts.add("altered");

    crawl("--source", "kenh", "--no-judge");

    assertThat(crawl("--source", "kenh").out()).contains("1 posts = 0 leak + 1 altered");
  }

  @Test
  void namesASourceThatFailsWithTheReasonAndGoesOn() {
    texts.add("một bài đăng");

    Call call = crawl();

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out())
        .containsPattern("kenh +completed")
        .containsPattern("bot +stopped")
        .containsPattern("bot: expected a valid token, got 401 .*; to do: ");
    assertThat(Call.of(home, "source", "list").out())
        .containsPattern("bot +telegram-bot.* +stopped +0 +not by itself");
    assertThat(Call.of(home, "report", "--now").exit()).as("needs a person").isEqualTo(1);
  }

  @Test
  void keepsNoBytesOfAStateSecretAndPacksTheRest() throws IOException {
    texts.add("altered");
    crawl("--source", "kenh");
    String id = name(home.resolve("custody/flagged"));
    Path zip = folder.resolve("evidence.zip");

    Call export = Call.of(home, "evidence", "export", id, "--out", zip.toString());
    Call verify = Call.of(home, "evidence", "verify", zip.toString());

    assertThat(export.out()).contains("2 withheld");
    assertThat(verify.exit()).as(verify.out()).isZero();
    assertThat(Call.of(home, "evidence", "verify").exit()).isZero();
    assertThat(files(home.resolve("captures"))).isEmpty();
  }

  @Test
  void keepsHowBytesWereAskedForBesideThem() throws IOException {
    texts.add("một bài đăng");
    crawl();

    List<Path> requests =
        files(home.resolve("captures")).stream()
            .filter(file -> file.toString().endsWith(".request.json"))
            .toList();

    assertThat(requests).as("of the page and of the picture").hasSize(2);
    for (Path request : requests) {
      assertThat(Files.readString(request))
          .contains(channel.base())
          .doesNotContain("very-secret", Channel.AUTHOR);
    }
  }

  @Test
  void noticesAPackageThatWasChanged() throws IOException {
    texts.add("altered");
    crawl("--source", "kenh");
    Path zip = folder.resolve("evidence.zip");
    Call.of(
        home, "evidence", "export", name(home.resolve("custody/flagged")), "--out", zip.toString());
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length / 2] ^= 1;
    Files.write(zip, bytes);

    Call verify = Call.of(home, "evidence", "verify", zip.toString());

    assertThat(verify.exit()).isEqualTo(1);
    assertThat(verify.out()).contains("SOMETHING WAS CHANGED");
  }

  @Test
  void saysNothingOfAuthorsTokensOrPosts() throws IOException {
    texts.addAll(List.of("altered", "error", "nội dung riêng của bài"));
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger own = (Logger) LoggerFactory.getLogger("rasoat");
    Level before = own.getLevel();
    log.start();
    own.addAppender(log);
    own.setLevel(Level.DEBUG);

    Call call;
    try {
      call = crawl();
    } finally {
      own.detachAppender(log);
      own.setLevel(before);
    }

    String said = call.out() + call.err() + log.list;
    assertThat(log.list).isNotEmpty();
    assertThat(said).doesNotContain(Channel.AUTHOR, TOKEN, "very-secret", "nội dung riêng");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(Call.of(folder.resolve("empty"), "crawl"))
        .satisfies(call -> assertThat(call.exit()).isEqualTo(2))
        .satisfies(
            call ->
                assertThat(call.err())
                    .contains(
                        "expected sources in the settings (rasoat.yaml) or the console, got none"));
    assertThat(crawl("--source", "gone").err()).contains("--source: expected kenh, bot, got gone");
  }

  private Call crawl(String... arguments) {
    List<String> all = new ArrayList<>(List.of("crawl"));
    all.addAll(List.of(arguments));
    return Call.of(home, all.toArray(String[]::new));
  }

  private static String name(Path folder) throws IOException {
    return files(folder).getFirst().getFileName().toString().replace(".json", "");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
