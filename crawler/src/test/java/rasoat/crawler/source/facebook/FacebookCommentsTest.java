package rasoat.crawler.source.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.crawler.source.facebook.TestGraph.PAGE;
import static rasoat.crawler.source.facebook.TestGraph.PSEUDONYMS;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;

class FacebookCommentsTest {

  private static final VisitOutcome DONE = new VisitOutcome.Completed();

  private final RecordingVisit visit = new RecordingVisit();
  private TestGraph graph;
  private FacebookComments comments;

  @BeforeEach
  void start() throws IOException {
    graph = new TestGraph();
    GraphAccess access =
        new GraphAccess(URI.create(graph.server.base()), "v25.0", Secret.of("page-token"), null);
    comments =
        new FacebookComments(
            new Graph(access, graph.world.fetcher(), graph.world.clock()),
            PAGE,
            PSEUDONYMS,
            graph.world.clock());
  }

  @AfterEach
  void stop() {
    graph.close();
  }

  @Test
  void readsThePicturesOfCommentsInFullSize() throws IOException {
    graph.photos();
    graph.posts(null).reply(200, posts("2026-11-20T03:00:00+0000", "", photo("555"), text("556")));

    assertThat(comments.visit(visit)).isEqualTo(DONE);

    Capture comment = visit.only();
    assertThat(comment.key()).hasToString("FACEBOOK|" + PAGE + "|555");
    assertThat(comment.text()).isEqualTo("Bản này đúng không?");
    assertThat(comment.time()).isEqualTo(Instant.parse("2026-11-20T03:01:44Z"));
    assertThat(comment.relation().replyTo()).isEqualTo("777");
    assertThat(comment.permalink())
        .isEqualTo("https://www.facebook.com/" + PAGE + "/posts/777?comment_id=555");
    assertThat(comment.author()).isEqualTo(PSEUDONYMS.of(Platform.FACEBOOK, "100012345678901"));
    assertThat(comment.attachments())
        .containsExactly(
            Attachment.at(Kind.PHOTO, "772233445566001", "https://scontent.example/full/x.jpg"));
    graph.server.assertNothingUnexpected();
  }

  @Test
  void goesThroughAllPagesOfCommentsOverAnEmptyOne() throws IOException {
    graph.photos();
    graph.posts(null).reply(200, posts("2026-11-20T03:00:00+0000", "c2", photo("555")));
    String path = "/v25.0/" + PAGE + "_777/comments";
    graph.server.on("GET", path).query("after", "c2").reply(200, page("c3"));
    graph.server.on("GET", path).query("after", "c3").reply(200, page("", photo("440")));

    assertThat(comments.visit(visit)).isEqualTo(DONE);

    assertThat(visit.ids()).containsExactly("555", "440");
    assertThat(graph.server.paths()).doesNotContain("/trap");
  }

  @Test
  void looksOnlyIntoPostsThatChangedSinceTheLastRound() throws IOException {
    graph.photos();
    graph.posts(null).reply(200, posts("2026-11-20T03:00:00+0000", "", photo("1"))).times(1);
    graph.posts(null).reply(200, posts("2026-11-20T03:00:00+0000", "", photo("2"))).times(1);
    graph.posts(null).reply(200, posts("2026-11-22T12:00:00+0000", "", photo("3"), photo("1")));

    for (int day = 0; day < 3; day++) {
      comments.visit(visit);
      graph.world.pass(Duration.ofHours(8));
    }

    assertThat(visit.events().stream().filter(event -> event.startsWith("post")))
        .containsExactly("post 1", "post 3");
    assertThat(graph.server.asked().getLast().query()).isNotEmpty();
  }

  @Test
  void looksAMonthBack() throws IOException {
    graph.posts(null).reply(200, "{\"data\":[]}");
    comments.visit(visit);
    comments.visit(visit);

    assertThat(graph.server.asked().getLast().query())
        .containsEntry(
            "since", Long.toString(TestFetchers.START.minus(Duration.ofDays(30)).getEpochSecond()));
  }

  @Test
  void saysWhichPermissionIsMissing() throws IOException {
    graph.posts(null).reply(403, TestGraph.error(10, 0));

    assertThat(comments.visit(visit).toString()).contains("pages_read_user_content");
  }

  private static String posts(String updated, String after, String... comments) {
    return """
    {"data":[{"id":"%s_777","created_time":"2026-11-19T02:15:08+0000","updated_time":"%s",
     "comments":%s}]}\
    """
        .formatted(PAGE, updated, page(after, comments));
  }

  private static String page(String after, String... comments) {
    String next = after.isEmpty() ? "" : ",\"next\":\"${base}/trap?access_token=page-token\"";
    return "{\"data\":[%s],\"paging\":{\"cursors\":{\"after\":\"%s\"}%s}}"
        .formatted(String.join(",", comments), after, next);
  }

  private static String photo(String id) {
    return """
    {"id":"777_%s","message":"Bản này đúng không?","created_time":"2026-11-20T03:01:44+0000",
     "from":{"id":"100012345678901"},"attachment":{"type":"photo",
     "target":{"id":"772233445566001"},"media":{"image":{"src":"https://scontent.example/c.jpg"}}}}\
    """
        .formatted(id);
  }

  private static String text(String id) {
    return "{\"id\":\"777_%s\",\"message\":\"Hay quá\",\"attachment\":null}".formatted(id);
  }
}
