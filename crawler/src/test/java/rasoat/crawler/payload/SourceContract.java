package rasoat.crawler.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.ReplayServer;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Sha256;

/** The same for what is asked for over the web, and what it does when it does not come. */
public abstract class SourceContract extends PayloadContract {

  /** The secret that every source is given; it must not come out anywhere either. */
  protected static final String TOKEN = "123456:hushhush";

  /** Of the office of all tests. */
  protected static final Pseudonyms AUTHORS = new Pseudonyms("sixteen bytes ok".getBytes(UTF_8));

  private static final String BASE = "https://platform.example";
  private static final Duration WAIT = Duration.ofMinutes(10);

  /** The source under test. */
  protected abstract PostSource source(URI base, Fetcher fetcher, InstantSource clock)
      throws IOException;

  /** Where the payload lies; {@code $TOKEN} stands for a token in it. */
  protected abstract String path();

  /** What else is asked for, by its path, and what is answered. */
  protected Map<String, String> beside() {
    return Map.of();
  }

  /** What is asked for first of all. */
  protected String first() {
    return path();
  }

  @Override
  protected Reading read(byte[] payload) throws IOException {
    Map<String, byte[]> answers = new HashMap<>();
    beside().forEach((path, answer) -> answers.put(path, based(answer, BASE).getBytes(UTF_8)));
    answers.put(path(), based(new String(payload, UTF_8), BASE).getBytes(UTF_8));
    Fetcher fetcher = request -> answer(request, answers);
    RecordingVisit visit = new RecordingVisit();
    VisitOutcome outcome =
        source(URI.create(BASE), fetcher, InstantSource.fixed(TestFetchers.START)).visit(visit);
    return new Reading(visit.posts(), outcome + " " + visit.problems() + " " + visit.events());
  }

  private static FetchResult answer(FetchRequest request, Map<String, byte[]> answers) {
    byte[] body = answers.get(request.address().getPath());
    return body == null
        ? new FetchResult.Unreachable("expected a path of this test, got " + request.address())
        : new FetchResult.Fetched(
            request.address(), 200, Map.of(), body, Sha256.of(body), TestFetchers.START);
  }

  @Test
  void readsItOverTheWebAndKeepsWhatCame() throws IOException {
    try (ReplayServer server = ReplayServer.start()) {
      TestFetchers world = TestFetchers.of(server);
      play(server);
      RecordingVisit visit = new RecordingVisit();

      VisitOutcome outcome = visit(server, world, visit);
      visit(server, world, visit);

      assertThat(outcome).isEqualTo(new VisitOutcome.Completed());
      assertThat(visit.only().text()).isEqualTo("Tờ trình");
      byte[] raw = world.store().get(visit.only().provenance().raw()).orElseThrow();
      assertThat(new String(raw, UTF_8)).doesNotContain(TOKEN);
      assertThat(visit.posts() + " " + visit.problems() + visit.events() + outcome)
          .doesNotContain(TOKEN, AUTHOR, AUTHOR_ID);
      server.assertNothingUnexpected();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void handsOverNothingWhileThePlatformFails(int status) throws IOException {
    try (ReplayServer server = ReplayServer.start()) {
      TestFetchers world = TestFetchers.of(server);
      server.on("GET", played(first())).reply(status, "<html>" + AUTHOR + TOKEN + "</html>");
      RecordingVisit visit = new RecordingVisit();

      VisitOutcome outcome = visit(server, world, visit);

      assertThat(outcome).isInstanceOfAny(VisitOutcome.Failed.class, VisitOutcome.Deferred.class);
      assertThat(visit.events()).isEmpty();
      assertThat(outcome + " " + visit.problems()).doesNotContain(TOKEN, AUTHOR);
    }
  }

  @Test
  void asksNothingMoreUntilItMayAgain() throws IOException {
    try (ReplayServer server = ReplayServer.start()) {
      TestFetchers world = TestFetchers.of(server);
      server
          .on("GET", played(first()))
          .reply(429, "")
          .header("Retry-After", Long.toString(WAIT.toSeconds()))
          .times(1);
      play(server);
      RecordingVisit visit = new RecordingVisit();
      PostSource source = source(URI.create(server.base()), world.fetcher(), world.clock());

      VisitOutcome outcome = source.visit(visit);
      VisitOutcome again = source.visit(visit);

      assertThat(outcome).isInstanceOf(VisitOutcome.Deferred.class);
      assertThat(((VisitOutcome.Deferred) outcome).until())
          .isAfterOrEqualTo(TestFetchers.START.plus(WAIT));
      assertThat(again).isInstanceOf(VisitOutcome.Deferred.class);
      assertThat(server.asked()).hasSize(1);
      world.pass(WAIT);
      assertThat(source.visit(visit)).isEqualTo(new VisitOutcome.Completed());
      assertThat(visit.posts()).hasSize(1);
    }
  }

  private VisitOutcome visit(ReplayServer server, TestFetchers world, RecordingVisit visit)
      throws IOException {
    return source(URI.create(server.base()), world.fetcher(), world.clock()).visit(visit);
  }

  private void play(ReplayServer server) {
    beside().forEach((path, answer) -> server.on("GET", played(path)).reply(200, answer));
    server.on("GET", played(path())).reply(200, payload("Tờ trình"));
  }

  private static String played(String path) {
    return path.replace(FetchRequest.SECRET_PLACE, TOKEN);
  }

  private static String based(String answer, String base) {
    return answer.replace("${base}", base);
  }
}
