package rasoat.deploy.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.Source;
import rasoat.crawler.store.CrawlStore;
import rasoat.database.DatabaseAddress;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;

/** What platforms tell, as they tell it: the signatures are those of the platforms' algorithms. */
class WebhookServerTest {

  private static final Instant NOW = Instant.ofEpochMilli(1763776800000L);

  private static final String FACEBOOK =
      "{\"object\":\"page\",\"entry\":[{\"id\":\"1234567890321\",\"time\":1763776800,\"changes\":"
          + "[{\"field\":\"feed\",\"value\":{\"item\":\"status\",\"verb\":\"add\",\"post_id\":\"1234567890321_930145403745849\",\"message\":\"Th\\u00f4ng"
          + " b\\u00e1o kh\\u1ea9n\"}}]}]}";
  private static final String FACEBOOK_SIGNATURE =
      "sha256=628670b0624ffb7820c6b17d2ab13b22e6dc976a810901c9555212f52f90d896";

  private static final String ZALO =
      "{\"app_id\":\"360846524940903967\",\"event_name\":\"user_send_group_image\",\"timestamp\":"
          + "\"1763776800000\",\"sender\":{\"id\":\"246845883529197922\"},\"recipient\":{\"id\":"
          + "\"f414c8f76fa586fbdfb4\"},\"oa_id\":\"388613280878808645\",\"message\":{\"msg_id\":\"96d3cdf3af150460909\",\"text\":\"Ai"
          + " có bản đầy đủ không?\",\"attachments\":[{\"type\":"
          + "\"image\",\"payload\":{\"thumbnail\":\"https://f21-zpc.zdn.vn/jpg/1/abc_t.jpg\",\"url\":"
          + "\"https://f21-zpc.zdn.vn/jpg/1/abc.jpg\"}}]}}";
  private static final String ZALO_SIGNATURE =
      "mac=ea9375010164cef9d8b9878d3d9460bd653e2a584082f9dc69f0dc7a5bef61ad";

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private CrawlStore store;
  private WebhookServer server;

  @BeforeEach
  void open() throws IOException {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    store =
        CrawlStore.open(
            new DatabaseAddress.Sqlite(folder.resolve("crawl.db")), clock, Duration.ofHours(72));
    WebhookDoors doors =
        new WebhookDoors(store, new InMemoryByteStore(), new Pseudonyms(new byte[32]), clock);
    server =
        WebhookServer.open(
            0,
            doors.of(
                List.of(
                    source(
                        "trang",
                        Connector.FACEBOOK_PAGE,
                        "token = t\napp-secret = app-secret\nverify-token = v"),
                    source(
                        "oa",
                        Connector.ZALO_OA,
                        "app-id = 360846524940903967\napp-secret = s\noa-secret = oa-secret"),
                    source("bot", Connector.ZALO_BOT, "bot-secret"),
                    source("quiet", Connector.FACEBOOK_PAGE, "token = t"))));
  }

  @AfterEach
  void close() {
    server.close();
    store.close();
  }

  @Test
  void takesAHintOfFacebookThatIsSigned() throws IOException, InterruptedException {
    assertThat(post("trang", "X-Hub-Signature-256", FACEBOOK_SIGNATURE, FACEBOOK).statusCode())
        .isEqualTo(200);

    assertThat(store.hints().waiting(Platform.FACEBOOK, "1234567890321", 9))
        .singleElement()
        .satisfies(hint -> assertThat(hint.key().post()).isEqualTo("930145403745849"));
  }

  @Test
  void refusesWhatWasWrittenAnew() throws IOException, InterruptedException {
    String anew = FACEBOOK.replace("Th\\u00f4ng b\\u00e1o kh\\u1ea9n", "Thông báo khẩn");

    assertThat(post("trang", "X-Hub-Signature-256", FACEBOOK_SIGNATURE, anew).statusCode())
        .isEqualTo(403);
    assertThat(store.hints().waiting(Platform.FACEBOOK, "1234567890321", 9)).isEmpty();
  }

  @Test
  void answersFacebooksQuestion() throws IOException, InterruptedException {
    assertThat(get("trang?hub.mode=subscribe&hub.verify_token=v&hub.challenge=123").body())
        .isEqualTo("123");
    assertThat(get("trang?hub.mode=subscribe&hub.verify_token=w&hub.challenge=123").statusCode())
        .isEqualTo(403);
  }

  @Test
  void holdsAMessageOfAZaloGroupOnceUntilItsPictureIsFetched()
      throws IOException, InterruptedException {
    assertThat(post("oa", "X-ZEvent-Signature", ZALO_SIGNATURE, ZALO).statusCode()).isEqualTo(200);
    assertThat(post("oa", "X-ZEvent-Signature", ZALO_SIGNATURE, ZALO).statusCode()).isEqualTo(200);

    assertThat(store.unfinished().due("oa", NOW, 9))
        .singleElement()
        .satisfies(
            held -> {
              Capture capture = held.capture();
              assertThat(capture.text()).isEqualTo("Ai có bản đầy đủ không?");
              assertThat(capture.key().source()).isEqualTo("f414c8f76fa586fbdfb4");
              assertThat(capture.author()).hasSize(64);
            });
  }

  @Test
  void holdsATipOfTheZaloBotUntilItsPictureIsFetched() throws IOException, InterruptedException {
    String tip =
        """
        {"ok":true,"result":{"event_name":"message.image.received","message":{
         "from":{"id":"6ede9afa66b88fe6d6a9","display_name":"Lê Thử","is_bot":false},
         "chat":{"id":"9a1b2c3d4e5f","chat_type":"GROUP"},"photo":"https://photo.example/abc.jpg",
         "caption":"@Bot kiểm tra giúp","message_id":"2d758cb5","date":1763776800000}}}\
        """;

    assertThat(post("bot", "X-Bot-Api-Secret-Token", "guess", tip).statusCode()).isEqualTo(403);
    assertThat(post("bot", "X-Bot-Api-Secret-Token", "bot-secret", tip).statusCode())
        .isEqualTo(200);

    assertThat(store.unfinished().due("bot", NOW, 9))
        .singleElement()
        .satisfies(held -> assertThat(held.capture().text()).isEqualTo("@Bot kiểm tra giúp"));
    assertThat(get("bot").statusCode()).isEqualTo(405);
  }

  @Test
  void knowsOnlyTheDoorsOfSourcesThatHaveTheSecrets() throws IOException, InterruptedException {
    assertThat(post("quiet", "a", "b", "{}").statusCode()).isEqualTo(404);
    assertThat(post("../admin", "a", "b", "{}").statusCode()).isEqualTo(404);
    assertThat(post("oa", "a", "b", "x".repeat(2 << 20)).statusCode()).isEqualTo(413);
  }

  private Source source(String id, Connector connector, String tokens) throws IOException {
    Path file = Files.writeString(folder.resolve(id), tokens);
    return new Source(
        id,
        connector,
        "1234567890321",
        null,
        file,
        "p",
        "l",
        null,
        null,
        Source.Standing.UNKNOWN,
        "");
  }

  private HttpResponse<String> post(String id, String header, String value, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address(id))
            .header(header, value)
            .POST(BodyPublishers.ofString(body, UTF_8))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String id) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address(id)).build(), BodyHandlers.ofString());
  }

  private URI address(String id) {
    return URI.create("http://127.0.0.1:" + server.port() + "/webhook/" + id);
  }
}
