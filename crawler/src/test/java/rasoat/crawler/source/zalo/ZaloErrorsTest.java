package rasoat.crawler.source.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.crawler.source.zalo.TestZalo.REFRESH;
import static rasoat.crawler.source.zalo.TestZalo.pair;
import static rasoat.crawler.source.zalo.ZaloOa.Part.GROUPS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.fetch.TestFetchers;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.VisitOutcome.Completed;
import rasoat.crawler.source.VisitOutcome.Deferred;

class ZaloErrorsTest {

  private static final String LIST = "/v3.0/oa/group/getgroupsofoa";

  @TempDir private Path folder;
  private final RecordingVisit visit = new RecordingVisit();
  private TestZalo zalo;

  @BeforeEach
  void start() throws IOException {
    zalo = new TestZalo(folder);
  }

  @AfterEach
  void stop() {
    zalo.close();
  }

  @ParameterizedTest
  @CsvSource({
    "-32,  Deferred, limit reached: Zalo error -32",
    "-211, Deferred, limit reached: Zalo error -211",
    "-209, Stopped,  activate the app",
    "-212, Stopped,  register the interface",
    "-219, Stopped,  have the account verified",
    "-221, Stopped,  have the account verified",
    "-223, Stopped,  permit the app again",
    "-224, Stopped,  paid tier",
    "-204, Stopped,  have the account enabled",
    "-205, Stopped,  check the account's id",
    "-242, Stopped,  check the app secret",
    "-201, Failed,   Zalo error -201",
    "-237, Closed,   the group is disabled",
    "-403, Closed,   the account is not in the group",
    "-999, Failed,   Zalo error -999",
  })
  void endsAVisitByTheCodeInAnAnswerOfStatus200(int code, String kind, String text)
      throws IOException {
    zalo.server.on("GET", LIST).reply(200, error(code, "x"));

    VisitOutcome outcome = zalo.account(GROUPS).visit(visit);

    assertThat(outcome.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(outcome.toString()).contains(text).doesNotContain("access-1");
    assertThat(zalo.server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Out of quota of OA, Zalo error -32 (account)",
    "Official Account limit, Zalo error -32 (account)",
    "App limit reached; loading, Zalo error -32",
  })
  void saysWhoseLimitItIs(String message, String error) throws IOException {
    zalo.server.on("GET", LIST).reply(200, error(-32, message));

    assertThat(zalo.account(GROUPS).visit(visit))
        .isEqualTo(
            new Deferred(
                TestFetchers.START.plus(Duration.ofMinutes(1)), "limit reached: " + error));
  }

  @Test
  void asksNothingDuringAPause() throws IOException {
    zalo.server.on("GET", LIST).reply(200, error(-211, "quota")).times(1);
    zalo.server.on("GET", LIST).reply(200, "{\"error\": 0, \"data\": {\"groups\": []}}");
    ZaloOa account = zalo.account(GROUPS);

    account.visit(visit);
    zalo.world.pass(Duration.ofMinutes(59));
    assertThat(account.visit(visit)).isInstanceOf(Deferred.class);
    assertThat(zalo.server.asked()).hasSize(1);

    zalo.world.pass(Duration.ofMinutes(1));
    assertThat(account.visit(visit)).isEqualTo(new Completed());
  }

  @Test
  void pausesWhenNoCallIsLeft() throws IOException {
    zalo.groups().header("X-RateLimit-Remain", "0");

    assertThat(zalo.account(GROUPS).visit(visit)).isInstanceOf(Deferred.class);
    assertThat(zalo.server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {-216, -220})
  void renewsTheTokenOnceAndAsksAgain(int code) throws IOException {
    zalo.server.on("GET", LIST).reply(200, error(code, "x")).times(1);
    zalo.server.on("GET", LIST).reply(200, "{\"error\": 0, \"data\": {\"groups\": []}}");
    zalo.server.on("POST", REFRESH).reply(200, pair("access-2", "refresh-2"));

    assertThat(zalo.account(GROUPS).visit(visit)).isEqualTo(new Completed());

    assertThat(zalo.server.paths()).containsExactly(LIST, REFRESH, LIST);
    assertThat(zalo.server.asked().getFirst().header("access_token")).isEqualTo("access-1");
    assertThat(zalo.server.asked().getLast().header("access_token")).isEqualTo("access-2");
    assertThat(zalo.server.asked())
        .allSatisfy(asked -> assertThat(asked.target()).doesNotContain("access-", "refresh-"));
  }

  @Test
  void stopsWhenTheRenewedTokenIsRefusedToo() throws IOException {
    zalo.server.on("GET", LIST).reply(200, error(-216, "x"));
    zalo.server.on("POST", REFRESH).reply(200, pair("access-2", "refresh-2"));

    assertThat(zalo.account(GROUPS).visit(visit)).isInstanceOf(VisitOutcome.Stopped.class);
    assertThat(zalo.server.paths()).containsExactly(LIST, REFRESH, LIST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{\"error\": 0, \"data\": {\"groups\": ["})
  void failsOverAnAnswerThatIsNotZalos(String body) throws IOException {
    zalo.server.on("GET", LIST).reply(200, body);

    assertThat(zalo.account(GROUPS).visit(visit))
        .isEqualTo(new VisitOutcome.Failed("expected JSON of Zalo, got other bytes"));
  }

  private static String error(int code, String message) {
    return "{\"error\": %d, \"message\": \"%s\"}".formatted(code, message);
  }
}
