package rasoat.crawler.source.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.crawler.source.facebook.TestGraph.error;
import static rasoat.crawler.source.facebook.TestGraph.read;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.VisitOutcome.Completed;
import rasoat.crawler.source.VisitOutcome.Deferred;

class GraphLimitsTest {

  private static final String BUSINESS = "X-Business-Use-Case-Usage";

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

  @ParameterizedTest
  @CsvSource({
    "400,     1,   0, Failed,   Graph error 1",
    "400,     2,   0, Failed,   Graph error 2",
    "400,     4,   0, Deferred, limit reached: Graph error 4",
    "403,    17,   0, Deferred, limit reached: Graph error 17",
    "400,    32,   0, Deferred, limit reached: Graph error 32",
    "400,   613,   0, Deferred, limit reached: Graph error 613",
    "400, 80001,   0, Deferred, limit reached: Graph error 80001",
    "200,     4,   0, Deferred, limit reached: Graph error 4",
    "403,    10,   0, Stopped,  Graph error 10",
    "403,   200,   0, Stopped,  Graph error 200",
    "403,   299,   0, Stopped,  Graph error 299",
    "400,   300,   0, Failed,   Graph error 300",
    "400,   100,   0, Failed,   Graph error 100",
    "400,   100,  33, Stopped,  'Graph error 100/33: not there, or not visible'",
    "400,   102,   0, Stopped,  Graph error 102: it is refused",
    "401,   190, 458, Stopped,  Graph error 190/458: the app was removed",
    "400,   190, 460, Stopped,  Graph error 190/460: the password was changed",
    "400,   190, 463, Stopped,  Graph error 190/463: it expired",
    "400,   190, 467, Stopped,  Graph error 190/467: it was invalidated",
    "400,   368,   0, Stopped,  Graph error 368: blocked for a while",
  })
  void endsAVisitByGraphsOwnCode(int status, long code, long subcode, String kind, String reason)
      throws IOException {
    graph.posts(null).reply(status, error(code, subcode));

    VisitOutcome outcome = graph.page.visit(visit);

    assertThat(outcome.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(outcome.toString()).contains(reason).doesNotContain(TestGraph.TOKEN);
    assertThat(graph.server.asked()).hasSize(1);
    assertThat(visit.cursor()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{\"error\": \"x\"}", "{\"data\": [{\"id\": "})
  void failsOverAnAnswerThatIsNotGraphs(String body) throws IOException {
    graph.posts(null).reply(400, body);

    assertThat(graph.page.visit(visit)).isInstanceOf(VisitOutcome.Failed.class);
  }

  @Test
  void failsOverBrokenJson() throws IOException {
    graph.posts(null).reply(200, "{\"data\": [{\"id\": ");

    assertThat(graph.page.visit(visit))
        .isEqualTo(new VisitOutcome.Failed("expected JSON of Graph, got other bytes"));
  }

  @Test
  void asksNothingUntilTheMinutesThatGraphStatesAreOver() throws IOException {
    graph.posts(null).reply(400, error(32, 0)).header(BUSINESS, business(100, 7)).times(1);
    graph.posts(null).reply(200, "{\"data\": []}");
    Instant until = TestFetchers.START.plus(Duration.ofMinutes(7));

    assertThat(graph.page.visit(visit))
        .isEqualTo(new Deferred(until, "limit reached: Graph error 32"));
    graph.world.pass(Duration.ofMinutes(6));
    assertThat(graph.page.visit(visit)).isInstanceOf(Deferred.class);
    assertThat(graph.server.asked()).hasSize(1);

    graph.world.pass(Duration.ofMinutes(1));
    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());
    assertThat(graph.server.asked()).hasSize(2);
  }

  @Test
  void waitsForTheWindowWhenNoMinutesAreStated() throws IOException {
    graph.posts(null).reply(400, error(4, 0));

    assertThat(graph.page.visit(visit))
        .isEqualTo(
            new Deferred(
                TestFetchers.START.plus(Duration.ofHours(1)), "limit reached: Graph error 4"));
  }

  @ParameterizedTest
  @CsvSource({
    "X-App-Usage,  '{\"call_count\":97,\"total_time\":2,\"total_cputime\":3}'",
    "X-Page-Usage, '{\"call_count\":1,\"total_time\":95,\"total_cputime\":3}'",
    "X-Business-Use-Case-Usage, '{\"1\":[{\"type\":\"pages\",\"total_cputime\":99}]}'",
  })
  void asksNothingMoreWhenTheQuotaIsNearlyUsed(String header, String usage) throws IOException {
    graph.posts(null).reply(200, read("first.json")).header(header, usage);

    VisitOutcome outcome = graph.page.visit(visit);

    assertThat(outcome).isInstanceOf(Deferred.class);
    assertThat(outcome.toString()).contains("% of the quota used");
    assertThat(graph.server.asked()).hasSize(1);
  }

  @Test
  void goesOnAfterThePauseWithWhatWasNotReached() throws IOException {
    graph.photos();
    graph.posts(null).reply(200, read("first.json")).header("X-App-Usage", app(96)).times(1);
    graph.posts(null).reply(200, read("first.json"));
    graph.posts("QVFIUk").reply(200, read("second.json"));

    graph.page.visit(visit);
    graph.world.pass(Duration.ofHours(1));

    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());
    assertThat(visit.ids())
        .containsExactly("772233445566778", "772233445566700", "772233445566600");
  }

  @Test
  void restsAMinuteForEveryCallWhenTheQuotaGrowsShort() throws IOException {
    graph.photos();
    graph.posts(null).reply(200, read("first.json")).header("X-App-Usage", app(75));
    graph.posts("QVFIUk").reply(200, read("second.json"));
    Instant until = TestFetchers.START.plus(Duration.ofMinutes(1));

    assertThat(graph.page.visit(visit)).isEqualTo(new Deferred(until, "75 % of the quota used"));
    assertThat(visit.ids()).containsExactly("772233445566778", "772233445566700");
    assertThat(graph.page.visit(visit)).isInstanceOf(Deferred.class);
    assertThat(graph.server.asked()).hasSize(3);

    graph.world.pass(Duration.ofMinutes(1));
    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());
    assertThat(graph.server.asked()).hasSize(4);
    assertThat(graph.server.asked().getLast().query()).containsEntry("after", "QVFIUk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"call_count\": null}", "{\"1\": [7]}", "no"})
  void doesNotMindAUsageItCannotRead(String usage) throws IOException {
    graph.posts(null).reply(200, "{\"data\": []}").header("X-App-Usage", usage);

    assertThat(graph.page.visit(visit)).isEqualTo(new Completed());
  }

  private static String app(int percent) {
    return "{\"call_count\":%d,\"total_time\":25,\"total_cputime\":25}".formatted(percent);
  }

  private static String business(int percent, int minutes) {
    return """
    {"17":[{"type":"pages","call_count":%d,"total_cputime":20,"total_time":20,\
    "estimated_time_to_regain_access":%d}]}\
    """
        .formatted(percent, minutes);
  }
}
