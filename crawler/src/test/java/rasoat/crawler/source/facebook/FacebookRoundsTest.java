package rasoat.crawler.source.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.crawler.source.facebook.TestGraph.PAGE;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.VisitOutcome.Completed;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookHint.Change;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

/** One visit after the other. */
class FacebookRoundsTest {

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
  void passesOverWhatDidNotChangeSinceTheLastRound() throws IOException {
    graph.twoPages();
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
    graph.twoPages();

    assertThat(graph.page.visit(visit.overAfter(1))).isInstanceOf(VisitOutcome.Deferred.class);
    assertThat(visit.ids()).containsExactly("772233445566778");
    assertThat(graph.page.visit(visit.overAfter(9))).isEqualTo(new Completed());

    assertThat(visit.ids())
        .containsExactly("772233445566778", "772233445566700", "772233445566600");
    assertThat(visit.events().stream().filter("post 772233445566778"::equals)).hasSize(1);
  }

  @Test
  void movesNoCursorOverAPostThatWasNotKept() throws IOException {
    graph.twoPages();
    visit.brokenAfter(1);

    assertThatThrownBy(() -> graph.page.visit(visit)).isInstanceOf(IOException.class);
    assertThat(visit.cursor()).isEmpty();
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
  void letsOnePostThatCannotBeReadHoldUpNoOther() throws IOException {
    hint("1", Change.CHANGED);
    hint("2", Change.CHANGED);
    graph.server.on("GET", "/v25.0/" + PAGE + "_1").reply(400, TestGraph.error(100, 0));
    graph.server.on("GET", "/v25.0/" + PAGE + "_2").reply(403, TestGraph.error(10, 0));
    graph.posts(null).reply(200, "{\"data\": []}");

    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());

    assertThat(visit.problems())
        .containsExactly(
            "expected the post FACEBOOK|104512345678901|1, got Graph error 100",
            "expected the post FACEBOOK|104512345678901|2, got Graph error 10");
    assertThat(graph.hints.waiting(Platform.FACEBOOK, PAGE, 9)).isEmpty();
  }

  @Test
  void beginsARoundOnceMoreWhenGraphForgotItsCursor() throws IOException {
    graph.twoPages();
    graph.posts("old").reply(400, TestGraph.error(100, 0));
    visit.from("2026-11-21T00:00:00Z 2026-11-22T00:00:00Z old");

    assertThat(graph.page.visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());

    assertThat(visit.ids()).hasSize(3);
    assertThat(visit.cursor()).isEqualTo("2026-11-22T00:00:00Z");
  }

  @Test
  void readsEverythingAgainAfterACursorOfAnotherSource() throws IOException {
    graph.twoPages();

    assertThat(graph.page.visit(visit.from("offset=17"))).isEqualTo(new Completed());

    assertThat(visit.ids()).hasSize(3);
    assertThat(visit.problems()).hasSize(1);
  }

  private void hint(String post, Change change) {
    graph.hints.add(
        new WebhookHint(new PostKey(Platform.FACEBOOK, PAGE, post), change, TestFetchers.START));
  }
}
