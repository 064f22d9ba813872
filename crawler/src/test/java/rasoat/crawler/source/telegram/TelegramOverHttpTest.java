package rasoat.crawler.source.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.ReplayServer;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.Fixture;
import rasoat.crawler.source.MediaFetcher;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;

/** Both roads of Telegram, with the real fetcher. */
class TelegramOverHttpTest {

  private static final String TOKEN = "123456:hushhush";
  private static final Pseudonyms AUTHORS = new Pseudonyms(new byte[16]);

  private final RecordingVisit visit = new RecordingVisit();
  private ReplayServer server;
  private TestFetchers world;

  @BeforeEach
  void start() throws IOException {
    server = ReplayServer.start();
    world = TestFetchers.of(server);
  }

  @AfterEach
  void stop() {
    server.assertNothingUnexpected();
    server.close();
  }

  @Test
  void readsAChannelPageByPage() throws IOException {
    server.on("GET", "/s/tinphuong").query("before", null).reply(200, fixture("newest.html"));
    server.on("GET", "/s/tinphuong").query("before", "1042").reply(200, fixture("older.html"));

    assertThat(preview().visit(visit)).isEqualTo(new VisitOutcome.Completed());

    assertThat(visit.posts()).hasSize(13);
    assertThat(visit.posts())
        .allMatch(post -> world.store().get(post.provenance().raw()).isPresent());
  }

  @Test
  void closesAChannelWhosePreviewLeadsElsewhere() throws IOException {
    server
        .on("GET", "/s/tinphuong")
        .reply(302, "")
        .header("Location", server.base() + "/tinphuong");
    server.on("GET", "/tinphuong").reply(200, fixture("elsewhere.html"));

    assertThat(preview().visit(visit)).isInstanceOf(VisitOutcome.Closed.class);
  }

  @Test
  void fetchesAFileOfTheBotAndShowsTheTokenNowhere() throws IOException {
    String bot = "/bot" + TOKEN;
    server.on("GET", bot + "/getUpdates").reply(200, photo());
    server.on("GET", bot + "/getFile").query("file_id", "AgAC3").reply(200, path());
    byte[] picture = Fixture.bytes(TelegramOverHttpTest.class, "dot.gif");
    server.on("GET", "/file" + bot + "/photos/file_3.jpg").reply(200, picture);
    TelegramBot source = bot();
    List<String> problems = new ArrayList<>();

    assertThat(source.visit(visit)).isEqualTo(new VisitOutcome.Completed());
    Capture fetched =
        new MediaFetcher(source.media())
            .fetch(visit.only(), gone -> Optional.empty(), problems::add)
            .capture();

    assertThat(problems).isEmpty();
    Attachment attachment = fetched.attachments().getFirst();
    assertThat(attachment.state()).isEqualTo(FetchState.OK);
    assertThat(attachment.address()).contains("$TOKEN");
    assertThat(fetched + visit.events().toString()).doesNotContain("hushhush");
  }

  @Test
  void saysWhatToDoWhenTheTokenIsNotValid() throws IOException {
    server
        .on("GET", "/bot" + TOKEN + "/getUpdates")
        .reply(401, "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");

    VisitOutcome outcome = bot().visit(visit);

    assertThat(outcome).isInstanceOf(VisitOutcome.Stopped.class);
    assertThat(outcome.toString()).doesNotContain("hushhush");
    assertThat(server.asked()).hasSize(1);
  }

  private TelegramPreview preview() {
    return new TelegramPreview(base(), "tinphuong", world.fetcher(), AUTHORS, world.clock());
  }

  private TelegramBot bot() {
    return new TelegramBot(base(), Secret.of(TOKEN), world.fetcher(), AUTHORS, world.clock());
  }

  private URI base() {
    return URI.create(server.base());
  }

  private static byte[] photo() {
    return """
    {"ok":true,"result":[{"update_id":5,"channel_post":{"message_id":8,"date":1763776861,
    "chat":{"id":-1,"type":"channel","username":"tinphuong"},
    "photo":[{"file_id":"AgAC3","file_unique_id":"AQAD3","width":9,"height":9}]}}]}\
    """
        .getBytes(UTF_8);
  }

  private static String path() {
    return "{\"ok\":true,\"result\":{\"file_path\":\"photos/file_3.jpg\"}}";
  }

  private static byte[] fixture(String name) {
    return Fixture.bytes(TelegramOverHttpTest.class, name);
  }
}
