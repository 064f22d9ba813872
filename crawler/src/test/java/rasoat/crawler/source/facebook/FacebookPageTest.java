package rasoat.crawler.source.facebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.crawler.source.facebook.TestGraph.PAGE;
import static rasoat.crawler.source.facebook.TestGraph.POSTS;
import static rasoat.crawler.source.facebook.TestGraph.PSEUDONYMS;
import static rasoat.crawler.source.facebook.TestGraph.read;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.LooseJson;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.VisitOutcome.Completed;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookHint.Change;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;

class FacebookPageTest {

  private static final PostKey ALBUM = new PostKey(Platform.FACEBOOK, PAGE, "772233445566778");

  private final RecordingVisit visit = new RecordingVisit();
  private TestGraph graph;

  @BeforeEach
  void start() throws IOException {
    graph = new TestGraph();
  }

  @AfterEach
  void stop() {
    graph.close();
  }

  @Test
  void readsAPostWithAnAlbumInFullSize() throws IOException {
    playTwoPages();

    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());

    Capture album = visit.post("772233445566778");
    assertThat(album.key()).isEqualTo(ALBUM);
    assertThat(album.group()).isEqualTo("UBND phường An Hải");
    assertThat(album.author()).isEqualTo(PSEUDONYMS.of(Platform.FACEBOOK, PAGE));
    assertThat(album.time()).isEqualTo(Instant.parse("2026-11-20T02:15:08Z"));
    assertThat(album.text()).isEqualTo("Thông báo lịch tiếp công dân tháng 12 🇻🇳👨‍👩‍👧");
    assertThat(album.permalink())
        .isEqualTo("https://www.facebook.com/104512345678901/posts/772233445566778");
    assertThat(album.attachments())
        .containsExactly(
            Attachment.at(Kind.PHOTO, "772233445566001", "https://scontent.example/full/x.jpg"),
            Attachment.at(Kind.PHOTO, "772233445566002", "https://scontent.example/full/x.jpg"));
    assertThat(album.provenance().route()).isEqualTo(Route.API);
    graph.server.assertNothingUnexpected();
  }

  @Test
  void readsAShareAndAPostWithoutAnyOptionalField() throws IOException {
    playTwoPages();

    graph.page.visit(visit);

    Capture share = visit.post("772233445566700");
    assertThat(share.relation()).isEqualTo(new Relation("999_888", ""));
    assertThat(share.text()).isEmpty();
    assertThat(share.permalink())
        .isEqualTo("https://www.facebook.com/104512345678901/posts/772233445566700");
    assertThat(share.attachments()).extracting(Attachment::kind).containsExactly(Kind.LINK_PREVIEW);
    assertThat(visit.post("772233445566600").attachments())
        .containsExactly(
            Attachment.at(Kind.VIDEO_THUMB, "5501", "https://scontent.example/v/film.jpg"));
  }

  @Test
  void namesNoVisitorOfThePage() throws IOException {
    playTwoPages();

    graph.page.visit(visit);

    assertThat(visit.posts().toString()).doesNotContain("Bưởi", "100012345678901");
    assertThat(visit.post("772233445566700").author())
        .isEqualTo(PSEUDONYMS.of(Platform.FACEBOOK, "100012345678901"));
  }

  @Test
  void goesOnOverAnEmptyPageWhereThereIsANextOne() throws IOException {
    graph.photos();
    graph.posts(null).reply(200, read("first.json"));
    graph.posts("QVFIUk").reply(200, read("empty.json"));
    graph.posts("QVFIUl").reply(200, read("second.json"));

    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());

    assertThat(visit.ids())
        .containsExactly("772233445566778", "772233445566700", "772233445566600");
    assertThat(graph.server.paths()).doesNotContain("/trap");
  }

  @Test
  void endsALoopOfCursors() throws IOException {
    graph.photos();
    graph.posts(null).reply(200, read("first.json"));
    graph.posts("QVFIUk").reply(200, read("first.json"));

    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());

    assertThat(visit.problems()).singleElement().asString().contains("got one twice");
    assertThat(graph.server.paths().stream().filter(POSTS::equals)).hasSize(2);
  }

  @Test
  void failsWhereThereIsANextPageWithoutACursor() throws IOException {
    graph.posts(null).reply(200, "{\"data\": [], \"paging\": {\"next\": \"${base}/x\"}}");

    assertThat(graph.page.visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(visit.cursor()).isEmpty();
  }

  @Test
  void showsItsTokenToGraphAloneAndKeepsItNowhere() throws IOException {
    playTwoPages();

    VisitOutcome outcome = graph.page.visit(visit);

    assertThat(graph.server.asked())
        .allSatisfy(
            asked -> assertThat(asked.header("authorization")).isEqualTo("Bearer page-token"))
        .allSatisfy(asked -> assertThat(asked.target()).doesNotContain("page-token", "app-secret"))
        .allSatisfy(
            asked ->
                assertThat(asked.query())
                    .containsEntry(
                        "appsecret_proof",
                        "d8b448b9cc7d64c51098271805b3cc20b5b715e52bd587eb71b610259587c856"));
    assertThat(outcome + visit.problems().toString() + visit.events()).doesNotContain("page-token");
    for (Capture capture : visit.posts()) {
      byte[] kept = graph.world.store().get(capture.provenance().raw()).orElseThrow();
      assertThat(new String(kept, UTF_8)).doesNotContain("page-token").contains("paging");
    }
  }

  @Test
  void readsTheSamePostsFromWhatWasKept() throws IOException {
    playTwoPages();
    graph.page.visit(visit);
    Capture read = visit.post("772233445566700");
    byte[] kept = graph.world.store().get(read.provenance().raw()).orElseThrow();
    PostReader reader = new PostReader(PAGE, PSEUDONYMS);

    LooseJson again = LooseJson.parse(kept).orElseThrow().list("data").get(1);

    assertThat(reader.capture(read.key(), again, read.provenance())).isEqualTo(read);
  }

  @Test
  void passesOverWhatDidNotChangeSinceTheLastRound() throws IOException {
    playTwoPages();
    graph.page.visit(visit);
    int events = visit.events().size();
    int asked = graph.server.asked().size();

    graph.world.pass(Duration.ofHours(24));
    graph.page.visit(visit);

    assertThat(visit.events().subList(events, visit.events().size()))
        .allMatch(event -> event.startsWith("reached"));
    assertThat(graph.server.asked()).hasSize(asked + 2);
    assertThat(graph.server.asked().getLast().query())
        .containsEntry(
            "since", Long.toString(TestFetchers.START.minus(Duration.ofDays(3)).getEpochSecond()));
  }

  @Test
  void tellsAnEditFromAComment() throws IOException {
    String text =
        "{\"data\": [{\"id\": \"%s_1\", \"message\": \"%s\", \"created_time\": "
            + "\"2026-11-20T02:15:08+0000\", \"updated_time\": \"%s\"}]}";
    graph.posts(null).reply(200, text.formatted(PAGE, "Một", "2026-11-20T02:15:08+0000")).times(1);
    graph.posts(null).reply(200, text.formatted(PAGE, "Một", "2026-11-23T00:00:00+0000")).times(1);
    graph.posts(null).reply(200, text.formatted(PAGE, "Hai", "2026-11-24T00:00:00+0000")).times(1);

    graph.page.visit(visit);
    Capture first = visit.only();
    graph.world.pass(Duration.ofDays(1));
    graph.page.visit(visit);
    Capture commented = visit.only();
    graph.world.pass(Duration.ofDays(1));
    graph.page.visit(visit);

    assertThat(visit.events().stream().filter("post 1"::equals)).hasSize(3);
    assertThat(commented.revision()).isEqualTo(first.revision());
    assertThat(visit.only().revision()).isNotEqualTo(first.revision());
  }

  @Test
  void goesOnWhereAVisitWasOver() throws IOException {
    playTwoPages();

    assertThat(graph.page.visit(visit.overAfter(1))).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(visit.ids()).containsExactly("772233445566778");
    assertThat(graph.page.visit(visit.overAfter(9))).isEqualTo(new Completed());

    assertThat(visit.ids())
        .containsExactly("772233445566778", "772233445566700", "772233445566600");
    assertThat(visit.events().stream().filter("post 772233445566778"::equals)).hasSize(1);
  }

  @Test
  void movesNoCursorOverAPostThatWasNotKept() throws IOException {
    playTwoPages();
    visit.brokenAfter(1);

    assertThatThrownBy(() -> graph.page.visit(visit)).isInstanceOf(IOException.class);
    assertThat(visit.cursor()).isEmpty();
  }

  @Test
  void keepsThePreviewOfAPhotoThatIsClosedToIt() throws IOException {
    graph.posts(null).reply(200, read("first.json"));
    graph.posts("QVFIUk").reply(200, read("second.json"));
    graph.server.on("GET", "/v25.0/772233445566001").reply(403, TestGraph.error(10, 0));
    graph.server.on("GET", "/v25.0/772233445566002").reply(400, TestGraph.error(100, 33));

    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());

    assertThat(visit.post("772233445566778").attachments())
        .extracting(Attachment::address)
        .containsExactly(
            "https://scontent.example/v/a_n.jpg?oe=67A1B2C3",
            "https://scontent.example/v/b_n.jpg?oe=67A1B2C3");
    assertThat(visit.problems()).hasSize(2);
  }

  @Test
  void givesANewAddressOfAPhoto() throws IOException {
    playTwoPages();
    graph.page.visit(visit);
    Attachment photo = visit.post("772233445566778").attachments().getFirst();

    assertThat(visit.freshAddress(ALBUM, photo)).isEqualTo("https://scontent.example/full/x.jpg");
  }

  @Test
  void readsWhatAWebhookToldOf() throws IOException {
    hint("1", Change.CHANGED);
    hint("2", Change.CHANGED);
    hint("3", Change.REMOVED);
    String post = "{\"id\": \"" + PAGE + "_1\", \"message\": \"Một\"}";
    graph.server.on("GET", "/v25.0/" + PAGE + "_1").reply(200, post);
    graph.server.on("GET", "/v25.0/" + PAGE + "_2").reply(400, TestGraph.error(100, 33));
    graph.posts(null).reply(200, "{\"data\": []}");

    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());

    assertThat(visit.ids()).containsExactly("1");
    assertThat(visit.gone())
        .containsEntry(new PostKey(Platform.FACEBOOK, PAGE, "2"), false)
        .containsEntry(new PostKey(Platform.FACEBOOK, PAGE, "3"), true);
    assertThat(graph.hints.waiting(Platform.FACEBOOK, PAGE, 9)).isEmpty();
    graph.server.assertNothingUnexpected();
  }

  @Test
  void saysWhenGraphAnswersInAnotherVersion() throws IOException {
    graph.posts(null).reply(200, "{\"data\": []}").header("facebook-api-version", "v21.0");

    graph.page.visit(visit);

    assertThat(visit.problems())
        .containsExactly("expected Graph v25.0, got v21.0: the version asked for may have expired");
  }

  @Test
  void takesAPageByItsNumberOnly() {
    assertThatThrownBy(
            () ->
                new FacebookPage(
                    new Graph(
                        new GraphAccess(
                            GraphAccess.META, GraphAccess.VERSION, Secret.of("t"), null),
                        graph.world.fetcher(),
                        graph.world.clock()),
                    "ubnd.anhai",
                    PSEUDONYMS,
                    graph.hints,
                    graph.world.clock()))
        .hasMessage("expected the numeric id of a page, got 'ubnd.anhai'");
  }

  private void playTwoPages() throws IOException {
    graph.photos();
    graph.posts(null).reply(200, read("first.json"));
    graph.posts("QVFIUk").reply(200, read("second.json"));
  }

  private void hint(String post, Change change) {
    graph.hints.add(
        new WebhookHint(new PostKey(Platform.FACEBOOK, PAGE, post), change, TestFetchers.START));
  }
}
