package rasoat.crawler.source.facebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.InMemoryWebhookHints;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookReply;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/** Payloads of Graph that nobody here wrote. */
class RestfbPayloadsTest {

  private static final String PAGE = "123456789";
  private static final InstantSource CLOCK = () -> TestFetchers.START;

  @ParameterizedTest
  @MethodSource("files")
  void readsEveryPayloadAsAPost(Path file) throws IOException {
    String post = Files.readString(file, UTF_8);
    RecordingVisit visit = new RecordingVisit();

    VisitOutcome outcome = visit(visit, "{\"data\": [%s]}".formatted(post).getBytes(UTF_8));

    assertThat(outcome).isEqualTo(new VisitOutcome.Completed());
    assertThat(visit.posts().size() + visit.problems().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsEveryPayloadAsAnAnswer(Path file) throws IOException {
    VisitOutcome outcome = visit(new RecordingVisit(), Files.readAllBytes(file));

    assertThat(outcome).isInstanceOfAny(VisitOutcome.Completed.class, VisitOutcome.Failed.class);
  }

  @ParameterizedTest
  @MethodSource("files")
  void takesEveryPayloadByWebhook(Path file) throws IOException {
    InMemoryWebhookHints hints = new InMemoryWebhookHints();
    FacebookWebhook webhook =
        new FacebookWebhook(Secret.of("app-secret"), Secret.of("verify"), hints);

    assertThat(webhook.receive(FacebookWebhookTest.signed(Files.readString(file, UTF_8))))
        .isEqualTo(WebhookReply.TAKEN);
    assertThat(webhook.calls()).containsEntry(FacebookWebhook.Fate.TAKEN, 1L);
  }

  @ParameterizedTest
  @CsvSource({
    "feed-photo-edited-message, 901097836652708, CHANGED",
    "feed-photo-hide-message, 900767076685784, CHANGED",
    "feed-post-edit, 7293787835232, CHANGED",
    "feed-status-unhide, 64352426, CHANGED",
    "feed-video-add, 901097836652708, CHANGED",
    "feed-event-add, 1944041199140689, CHANGED",
    "feed-reaction-remove, , ",
    "feed-comment-hide, , ",
    "feed-comment-edited-with-photo, , ",
    "feed-like-add-comment-25, , ",
    "ratings-like-add-40, , ",
    "unknown-change-value, , ",
    "messaging-message-basic, , ",
  })
  void findsThePostThatAWebhookTellsOf(String file, String post, String change) throws IOException {
    byte[] body = TestGraph.read("restfb/json_webhooks_%s.json".formatted(file));

    List<WebhookHint> hints = FeedChanges.in(LooseJson.parse(body).orElseThrow());

    assertThat(hints.stream().map(hint -> hint.key().post() + " " + hint.change()))
        .isEqualTo(post == null ? List.of() : List.of(post + " " + change));
  }

  @Test
  void readsAPostOfAnOldVersion() throws IOException {
    byte[] post = TestGraph.read("restfb/json_v2_3_post-admin-creator.json");
    RecordingVisit visit = new RecordingVisit();

    visit(visit, "{\"data\": [%s]}".formatted(new String(post, UTF_8)).getBytes(UTF_8));

    Capture capture = visit.only();
    assertThat(capture.key().post()).isEqualTo("53423162");
    assertThat(capture.text()).isEqualTo("TestImage");
    assertThat(capture.time()).hasToString("2015-02-12T20:48:12Z");
    assertThat(capture.toString()).doesNotContain("Tester Fanpage", "937352753\"");
  }

  @Test
  void endsWhereCursorsAreGivenAndNoNextPage() throws IOException {
    for (String name : List.of("with-cursor-only", "same-cursor", "p3")) {
      byte[] page = TestGraph.read("restfb/resources_json_connection-%s.json".formatted(name));

      assertThat(visit(new RecordingVisit(), page)).isEqualTo(new VisitOutcome.Completed());
    }
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void fallsOverNoCut(int length) throws IOException {
    byte[] cut = Arrays.copyOf(TestGraph.read("first.json"), length);
    RecordingVisit visit = new RecordingVisit();

    assertThat(visit(visit, cut)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(visit.cursor()).isEmpty();
  }

  static Stream<Integer> cuts() throws IOException {
    int length = TestGraph.read("first.json").length - 2;
    return Stream.iterate(0, cut -> cut < length, cut -> cut + 7);
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> payloads =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertThat(payloads).hasSize(44);
      return payloads;
    }
  }

  private static Path folder() {
    // Maven runs tests in the folder of their module.
    return Path.of("src/test/resources/rasoat/crawler/source/facebook/restfb");
  }

  private static VisitOutcome visit(RecordingVisit visit, byte[] answer) throws IOException {
    Fetcher fetcher =
        request ->
            new FetchResult.Fetched(
                request.address(), 200, Map.of(), answer, Sha256.of(answer), TestFetchers.START);
    GraphAccess access =
        new GraphAccess(GraphAccess.META, GraphAccess.VERSION, Secret.of("token"), null);
    return new FacebookPage(
            new Graph(access, fetcher, CLOCK),
            PAGE,
            TestGraph.PSEUDONYMS,
            new InMemoryWebhookHints(),
            CLOCK)
        .visit(visit);
  }
}
