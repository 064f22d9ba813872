package rasoat.crawler.source.facebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.crawler.source.facebook.TestGraph.PAGE;
import static rasoat.crawler.source.facebook.TestGraph.POSTS;
import static rasoat.crawler.source.facebook.TestGraph.PSEUDONYMS;
import static rasoat.crawler.source.facebook.TestGraph.read;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.NotNowException;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.VisitOutcome.Completed;
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
    graph.twoPages();

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
    graph.twoPages();

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
    graph.twoPages();

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
    graph.twoPages();

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
    graph.twoPages();
    graph.page.visit(visit);
    Capture read = visit.post("772233445566700");
    byte[] kept = graph.world.store().get(read.provenance().raw()).orElseThrow();
    PostReader reader = new PostReader(PAGE, PSEUDONYMS);

    LooseJson again = LooseJson.parse(kept).orElseThrow().list("data").get(1);

    assertThat(reader.capture(read.key(), again, read.provenance())).isEqualTo(read);
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
    graph.twoPages();
    graph.page.visit(visit);
    Attachment photo = visit.post("772233445566778").attachments().getFirst();

    assertThat(visit.freshAddress(ALBUM, photo)).isEqualTo("https://scontent.example/full/x.jpg");
  }

  @Test
  void givesThePreviewOfAPhotoThatIsClosedToItMeanwhile() throws IOException {
    graph.server.on("GET", "/v25.0/772233445566002").reply(400, TestGraph.error(100, 33));
    graph
        .server
        .on("GET", "/v25.0/" + PAGE + "_772233445566778")
        .reply(
            200,
            """
            {"id":"1_772233445566778","attachments":{"data":[{"media_type":"album",
            "subattachments":{"data":[{"media_type":"photo","target":{"id":"772233445566002"},
            "media":{"image":{"src":"https://scontent.example/v/b_n.jpg?oe=67A1B2C3"}}}]}}]}}\
            """);
    Attachment old = Attachment.at(Kind.PHOTO, "772233445566002", "https://scontent.example/old");

    assertThat(graph.page.freshAddress(ALBUM, old))
        .contains("https://scontent.example/v/b_n.jpg?oe=67A1B2C3");
  }

  @Test
  void givesNoAddressOfAPostThatIsGoneAndNoneForNowWhenItMustWait() throws IOException {
    Attachment old = Attachment.at(Kind.LINK_PREVIEW, "888", "https://scontent.example/old");
    String post = "/v25.0/" + PAGE + "_772233445566778";
    graph.server.on("GET", post).reply(400, TestGraph.error(100, 33)).times(1);
    graph.server.on("GET", post).reply(400, TestGraph.error(32, 0));

    assertThat(graph.page.freshAddress(ALBUM, old)).isEmpty();
    assertThatThrownBy(() -> graph.page.freshAddress(ALBUM, old))
        .isInstanceOf(NotNowException.class);
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
}
