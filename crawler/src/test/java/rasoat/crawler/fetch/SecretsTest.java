package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Sha256;

/** Tokens are sent, and seen nowhere else. */
class SecretsTest {

  private static final String HEADER = "EAABheader|1/x";
  private static final String QUERY = "EAABquery+2/y=";
  private static final String PATH = "123456:AAEpath-3_z";
  private static final String FORM = "EAABform&4 %";
  private static final List<String> PARTS =
      List.of("EAABheader", "EAABquery", "AAEpath", "EAABform");

  private ReplayServer server;
  private TestFetchers world;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Handler recorder = new Recorder();

  @BeforeEach
  void start() throws IOException {
    server = ReplayServer.start();
    world = TestFetchers.with(usual -> usual.within(Wanted.MEDIA.time(), 10_000), server);
    Logger.getLogger("").addHandler(recorder);
    Logger.getLogger("").setLevel(Level.ALL);
  }

  @AfterEach
  void stop() {
    Logger.getLogger("").removeHandler(recorder);
    Logger.getLogger("").setLevel(Level.INFO);
    server.close();
  }

  @Test
  void areSent() throws IOException {
    server.on("POST", "/bot" + PATH + "/getUpdates").reply(200, "{}");

    world.fetcher().fetch(everything());

    Asked asked = server.asked().getFirst();
    assertThat(asked.header("authorization")).isEqualTo(HEADER);
    assertThat(asked.query()).containsEntry("access_token", QUERY).containsEntry("limit", "5");
    assertThat(asked.form()).isEqualTo(Map.of("refresh_token", FORM));
  }

  @ParameterizedTest
  @EnumSource
  void areSeenNowhereWhateverGoesWrong(Fault fault) throws IOException {
    TestFetchers hasty =
        TestFetchers.with(usual -> usual.within(Duration.ofMillis(200), 10_000), server);
    server
        .on("GET", "/bot" + PATH + "/getUpdates")
        .reply(200, "{}")
        .header("X-Echo", HEADER)
        .fault(fault);
    FetchRequest request = unposted();

    FetchResult result = hasty.fetcher().fetch(request);

    assertUnseen(result.toString(), request.toString(), request.shown(), String.join("\n", log));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 400, 401, 404, 429, 500, 503})
  void areSeenNowhereWhateverTheAnswer(int status) throws IOException {
    server
        .on("GET", "/bot" + PATH + "/getUpdates")
        .reply(status, "{}")
        .header("Location", "/hong?a=" + HEADER + " ");
    server.on("GET", "/hong").reply(404, "");

    FetchResult result = world.fetcher().fetch(unposted());

    assertUnseen(result.toString(), String.join("\n", log));
  }

  @Test
  void areNotKeptWhenTheHostRepeatsThem() throws IOException {
    String repeated = "EAABquery%2B2%2Fy%3D";
    server
        .on("GET", "/p")
        .reply(
            200,
            """
            {"paging": {"next": "https:\\/\\/graph.example\\/p?access_token=%s\\u0026after=QVFI"},
             "other": "https://graph.example/p?after=QVFI&access_token=EAABkhac&limit=5"}\
            """
                .formatted(repeated));

    FetchResult.Fetched fetched =
        (FetchResult.Fetched)
            world
                .fetcher()
                .fetch(
                    FetchRequest.of(server.at("/p"), Wanted.ANSWER)
                        .withSecretQuery("access_token", Secret.of(QUERY)));

    assertThat(kept(fetched))
        .doesNotContain("EAAB")
        .contains("after=QVFI", "limit=5", "access_token=***");
    assertThat(fetched.raw()).isEqualTo(Sha256.of(kept(fetched).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"access_token\" : \"EAABmoi\", \"n\": 1}      | {\"access_token\" : \"***\", \"n\": 1}",
        "`{\"s\": \"{\\\"refresh_token\\\":\\\"EAABmoi\\\"}\"}` | `{\"s\":"
            + " \"{\\\"refresh_token\\\":\\\"***\\\"}\"}`",
        "p?a=1\\u0026access_token\\u003dEAABmoi\\u0026b=2 |"
            + " p?a=1\\u0026access_token\\u003d***\\u0026b=2",
        "p%3Fa%3D1%26access_token%3DEAABmoi           | p%3Fa%3D1%26access_token%3D***",
        "p?access_token=EAAB\\/moi&b=2                | p?access_token=***&b=2",
        "EAABrieng and EAABrie                        | *** and EAABrie",
        "{\"token_type\": \"bearer\"}                   | {\"token_type\": \"bearer\"}",
        "{\"access_token\": null}                      | {\"access_token\": null}",
        "{\"message\": \"access_token là gì?\"}         | {\"message\": \"access_token là gì?\"}",
      })
  void areCutOutOfWhatIsKept(String answer, String kept) {
    Redaction redaction =
        Redaction.of(
            FetchRequest.of(server.at("/p"), Wanted.ANSWER)
                .withSecretHeader("Authorization", Secret.of("Bearer EAABrieng")));

    assertThat(redaction.hide(answer.getBytes(StandardCharsets.UTF_8), Wanted.ANSWER))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(kept);
  }

  @Test
  void areCutOutHoweverLongTheAnswer() {
    String answer = "\"access_token\":\"" + "a\\/".repeat(100_000) + "\"";
    Redaction redaction = Redaction.of(FetchRequest.of(server.at("/p"), Wanted.ANSWER));

    assertThat(redaction.hide(answer.getBytes(StandardCharsets.UTF_8), Wanted.ANSWER))
        .asString(StandardCharsets.UTF_8)
        .startsWith("\"access_token\":\"***");
  }

  @Test
  void areNotKeptWhenTheyAreNew() throws IOException {
    String answer = "{\"access_token\": \"EAABmoi\\/1\", \"refresh_token\":\"EAABmoi2\", \"n\": 3}";
    server.on("POST", "/token").reply(200, answer);

    FetchResult.Fetched fetched =
        (FetchResult.Fetched)
            world
                .fetcher()
                .fetch(
                    FetchRequest.of(server.at("/token"), Wanted.ANSWER)
                        .posting(Map.of("refresh_token", Secret.of(FORM))));

    assertThat(fetched.body()).asString(StandardCharsets.UTF_8).isEqualTo(answer);
    assertThat(kept(fetched))
        .isEqualTo("{\"access_token\": \"***\", \"refresh_token\":\"***\", \"n\": 3}");
  }

  @Test
  void keepsEveryOtherByte() throws IOException {
    byte[] picture = new byte[256];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = (byte) i;
    }
    server.on("GET", "/anh").reply(200, picture);

    FetchResult.Fetched fetched =
        (FetchResult.Fetched)
            world
                .fetcher()
                .fetch(
                    FetchRequest.of(server.at("/anh"), Wanted.ANSWER)
                        .withSecretHeader("Authorization", Secret.of(HEADER)));

    assertThat(world.store().get(fetched.raw())).contains(picture);
  }

  @Test
  void doNotStandInTheMessageOfAHeaderThatCannotBeSent() {
    assertUnseenIn(
        FetchRequest.of(server.at("/p"), Wanted.ANSWER)
            .withSecretHeader("Authorization", Secret.of("EAABheader\r\nX: 1")));
  }

  @Test
  void doNotStandInTheMessageOfAnAddressWithoutAPlace() {
    assertUnseenIn(FetchRequest.of(server.at("/p"), Wanted.ANSWER).withSecretPath(Secret.of(PATH)));
  }

  @Test
  void doNotStandInTheMessageOfAStoreThatFails() {
    server.on("GET", "/bot" + PATH + "/getUpdates").reply(200, "{}");
    ByteStore full =
        new ByteStore() {
          @Override
          public Sha256 put(byte[] bytes) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public Optional<byte[]> get(Sha256 digest) {
            return Optional.empty();
          }

          @Override
          public void remove(Sha256 digest) {}
        };

    assertThatThrownBy(() -> TestFetchers.keepingIn(full, server).fetch(unposted()))
        .isInstanceOf(IOException.class)
        .satisfies(e -> assertUnseen(trace(e)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://g.example/p?access_token=EAAB1&limit=5, https://g.example/p?access_token=***&limit=5",
    "https://g.example/p?a=1&appsecret_proof=0af, https://g.example/p?a=1&appsecret_proof=***",
    "https://g.example/p?secret_key=k#x, https://g.example/p?secret_key=***#x",
    "https://g.example/p?KEY=AIza, https://g.example/p?KEY=***",
    "https://g.example/p?sig=1&monkey=2, https://g.example/p?sig=***&monkey=2",
    "https://api.example/bot1:AAE/getMe, https://api.example/bot***/getMe",
    "https://so:matkhau@g.example/p, https://g.example/p",
    "https://g.example/robots?token_count=3, https://g.example/robots?token_count=3",
  })
  void areHiddenInAnAddressTheyStandInByMistake(String address, String shown) {
    FetchRequest request = FetchRequest.of(URI.create(address), Wanted.ANSWER);

    assertThat(request.shown()).isEqualTo(shown);
    assertThat(request).hasToString("GET " + shown);
  }

  @Test
  void areHiddenInTheAddressARedirectLedTo() throws IOException {
    server.on("GET", "/p").reply(302, "").header("Location", "/q?key=AIzamoi&t=EAABheader%7C1%2Fx");
    server.on("GET", "/q").reply(200, "q");

    FetchResult.Fetched fetched =
        (FetchResult.Fetched)
            world
                .fetcher()
                .fetch(
                    FetchRequest.of(server.at("/p"), Wanted.ANSWER)
                        .withSecretHeader("Authorization", Secret.of(HEADER)));

    assertThat(fetched.address()).isEqualTo(server.at("/q?key=***&t=***"));
  }

  private FetchRequest unposted() {
    return FetchRequest.of(server.at("/bot$TOKEN/getUpdates?limit=5"), Wanted.ANSWER)
        .withSecretHeader("Authorization", Secret.of(HEADER))
        .withSecretQuery("access_token", Secret.of(QUERY))
        .withSecretPath(Secret.of(PATH));
  }

  private FetchRequest everything() {
    return unposted().posting(Map.of("refresh_token", Secret.of(FORM)));
  }

  private String kept(FetchResult.Fetched fetched) {
    return new String(world.store().get(fetched.raw()).orElseThrow(), StandardCharsets.UTF_8);
  }

  private void assertUnseenIn(FetchRequest request) {
    assertThatThrownBy(() -> world.fetcher().fetch(request))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(e -> assertUnseen(trace(e), request.toString()));
  }

  private static void assertUnseen(String... texts) {
    assertThat(texts)
        .allSatisfy(text -> assertThat(text).doesNotContain(PARTS.toArray(String[]::new)));
  }

  private static String trace(Throwable problem) {
    StringWriter text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private final class Recorder extends Handler {

    Recorder() {
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord entry) {
      // The replay server is no part of us, and tells the JDK what it was asked.
      if (!entry.getLoggerName().startsWith("com.sun.net.httpserver")) {
        log.add(entry.getMessage() + Arrays.toString(entry.getParameters()));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
