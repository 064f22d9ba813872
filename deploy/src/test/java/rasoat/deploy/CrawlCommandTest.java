package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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

  private static final String AUTHOR = "Nguyễn Văn Mẫu";
  private static final String TOKEN = "7301:very-secret";

  private static final byte[] UNAUTHORIZED =
      "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}".getBytes(UTF_8);

  @TempDir private Path folder;

  private final List<String> texts = new ArrayList<>();
  private Path home;
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/s/kenh", exchange -> answer(exchange, 200, page()));
    server.createContext("/img.png", exchange -> answer(exchange, 200, PNG));
    server.createContext("/bot", exchange -> answer(exchange, 401, UNAUTHORIZED));
    server.createContext("/", exchange -> answer(exchange, 404, "none".getBytes(UTF_8)));
    server.start();
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
            .formatted(base(), folder.resolve("token")));
  }

  @AfterEach
  void close() {
    server.stop(0);
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
      assertThat(Files.readString(request)).contains(base()).doesNotContain("very-secret", AUTHOR);
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
    assertThat(said).doesNotContain(AUTHOR, TOKEN, "very-secret", "nội dung riêng");
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

  private String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private byte[] page() {
    StringBuilder page = new StringBuilder("<html><body><section class=\"tgme_channel_history\">");
    for (int i = 0; i < texts.size(); i++) {
      page.append(
          """
          <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="kenh/%1$d">
          <a class="tgme_widget_message_owner_name">%4$s</a>
          <a class="tgme_widget_message_photo_wrap" href="https://t.me/kenh/%1$d"
            style="background-image:url('%3$s/img.png?%1$d')"></a>
          <div class="tgme_widget_message_text">%2$s</div>
          <div class="tgme_widget_message_footer"><a class="tgme_widget_message_date"
            href="https://t.me/kenh/%1$d"><time datetime="2026-11-20T08:01:02+00:00">15:01</time></a></div>
          </div></div>
          """
              .formatted(i + 1, texts.get(i), base(), AUTHOR));
    }
    return page.append("</section></body></html>").toString().getBytes(UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** One white pixel. */
  private static final byte[] PNG =
      java.util.Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGN3nQwAAAABJRU5ErkJg"
                  + "gg==");
}
