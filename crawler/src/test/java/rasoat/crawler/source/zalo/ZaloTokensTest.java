package rasoat.crawler.source.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.crawler.source.zalo.TestZalo.REFRESH;
import static rasoat.crawler.source.zalo.TestZalo.pair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.fetch.Fault;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.source.VisitEndException;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Sha256;

class ZaloTokensTest {

  @TempDir private Path folder;
  private TestZalo zalo;

  @BeforeEach
  void start() throws IOException {
    zalo = new TestZalo(folder);
  }

  @AfterEach
  void stop() {
    zalo.close();
  }

  @Test
  void usesTheTokenInTheFileForTwentyHours() throws Exception {
    ZaloTokens tokens = zalo.tokens();
    zalo.world.pass(Duration.ofHours(20).minusSeconds(1));

    assertThat(tokens.token().reveal()).isEqualTo("access-1");
    assertThat(zalo.server.asked()).isEmpty();
  }

  @Test
  void renewsAfterTwentyHoursAndKeepsThePairBefore() throws Exception {
    zalo.server.on("POST", REFRESH).reply(200, pair("access-2", "refresh-2"));
    zalo.world.pass(Duration.ofHours(20));

    assertThat(zalo.tokens().token().reveal()).isEqualTo("access-2");

    assertThat(zalo.server.asked()).hasSize(1);
    assertThat(zalo.server.asked().getFirst().header("secret_key")).isEqualTo("app-secret");
    assertThat(zalo.server.asked().getFirst().target()).isEqualTo(REFRESH);
    assertThat(zalo.server.asked().getFirst().form())
        .isEqualTo(
            Map.of(
                "app_id", "360846524940903967",
                "grant_type", "refresh_token",
                "refresh_token", "refresh-1"));
    assertThat(Files.readString(zalo.file))
        .contains("access-2", "refresh-2", "\"previous\":{\"access_token\":\"access-1\"");
  }

  @Test
  void startsAgainWithThePairOnDisk() throws Exception {
    zalo.server.on("POST", REFRESH).reply(200, pair("access-2", "refresh-2"));
    zalo.world.pass(Duration.ofHours(21));
    zalo.tokens().token();

    assertThat(zalo.tokens().token().reveal()).isEqualTo("access-2");
    assertThat(zalo.server.asked()).hasSize(1);
  }

  @Test
  void renewsOnceHoweverManyThreadsAsk() throws Exception {
    zalo.server.on("POST", REFRESH).reply(200, pair("access-2", "refresh-2"));
    zalo.world.pass(Duration.ofHours(21));
    ZaloTokens one = zalo.tokens();
    ZaloTokens other = zalo.tokens();
    List<Callable<String>> calls =
        List.of(
            () -> one.token().reveal(),
            () -> one.token().reveal(),
            () -> other.token().reveal(),
            () -> other.insteadOf(Secret.of("access-1")).reveal());

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<String>> tokens = threads.invokeAll(calls);

      assertThat(tokens).extracting(Future::get).isEqualTo(Collections.nCopies(4, "access-2"));
    }
    assertThat(zalo.server.asked()).hasSize(1);
  }

  @Test
  void alertsAPersonWhenItWasKilledAfterZaloRenewedAndBeforeThatWasKept() throws Exception {
    // The file still holds refresh-1, which Zalo took for a pair that nobody has.
    zalo.server.on("POST", REFRESH).reply(200, "{\"error\": -14014, \"error_name\": \"x\"}");
    zalo.world.pass(Duration.ofHours(21));

    VisitOutcome.Stopped stopped = stopped(zalo.tokens());

    assertThat(stopped.reason()).contains("error -14014", "may have been used before the last");
    assertThat(stopped.task()).contains("API Explorer", zalo.file.toString());
    assertThat(stopped.toString()).doesNotContain("refresh-1", "access-1", "app-secret");
    for (int start = 0; start < 3; start++) {
      zalo.world.pass(Duration.ofHours(1));
      stopped(zalo.tokens());
    }
    assertThat(zalo.server.asked()).hasSize(1);
  }

  @Test
  void goesOnWhenAPersonEnteredANewPair() throws Exception {
    zalo.server.on("POST", REFRESH).reply(200, "{\"error\": -14014}").times(1);
    zalo.server.on("POST", REFRESH).reply(200, pair("access-9", "refresh-9"));
    zalo.world.pass(Duration.ofHours(21));
    stopped(zalo.tokens());
    String entered = "\uFEFF{\"access_token\": \"access-8\", \"refresh_token\": \"refresh-8\"}";
    Files.writeString(zalo.file, entered);

    assertThat(zalo.tokens().token().reveal()).isEqualTo("access-9");
    assertThat(zalo.server.asked().getLast().form()).containsEntry("refresh_token", "refresh-8");
  }

  @Test
  void triesAgainWhenAPersonMendedTheAppSecret() throws Exception {
    zalo.server.on("POST", REFRESH).reply(200, "{\"error\": -14004}").times(1);
    zalo.server.on("POST", REFRESH).reply(200, pair("access-2", "refresh-2"));
    zalo.world.pass(Duration.ofHours(21));
    stopped(zalo.tokens());
    ZaloAccess mended =
        new ZaloAccess(
            zalo.access.api(),
            zalo.access.oauth(),
            zalo.access.appId(),
            Secret.of("mended-secret"),
            TestZalo.ACCOUNT);
    ZaloTokens tokens = new ZaloTokens(mended, zalo.file, zalo.world.fetcher(), zalo.world.clock());

    assertThat(tokens.token().reveal()).isEqualTo("access-2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "{}",
        "{\"access_token\": \"a\"}",
        "{\"access_token\": \"a\", \"refresh_token\": null}",
      })
  void stopsOverAnAnswerThatHoldsNoPair(String answer) throws Exception {
    zalo.server.on("POST", REFRESH).reply(200, answer);
    zalo.world.pass(Duration.ofHours(21));

    stopped(zalo.tokens());
    stopped(zalo.tokens());

    assertThat(zalo.server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"503, NONE", "200, CLOSE_MID_BODY"})
  void usesTheOldTokenWhileZaloCannotBeReached(int status, Fault fault) throws Exception {
    zalo.server.on("POST", REFRESH).reply(status, pair("access-2", "refresh-2")).fault(fault);
    zalo.world.pass(Duration.ofHours(21));
    ZaloTokens tokens = zalo.tokens();

    assertThat(tokens.token().reveal()).isEqualTo("access-1");
    int asked = zalo.server.asked().size();
    assertThat(tokens.token().reveal()).isEqualTo("access-1");
    assertThat(zalo.server.asked()).hasSize(asked);

    zalo.world.pass(Duration.ofHours(4));
    assertThatThrownBy(tokens::token)
        .isInstanceOfSatisfying(
            VisitEndException.class,
            e -> assertThat(e.outcome()).isInstanceOf(VisitOutcome.Deferred.class));
  }

  @Test
  void keepsNewTokensNowhereButInItsFile() throws Exception {
    zalo.server.on("POST", REFRESH).reply(200, pair("access-2", "refresh-2"));
    zalo.world.pass(Duration.ofHours(21));
    List<Sha256> kept = new ArrayList<>();
    Fetcher fetcher =
        request -> {
          FetchResult result = zalo.world.fetcher().fetch(request);
          kept.add(((FetchResult.Fetched) result).raw());
          return result;
        };

    new ZaloTokens(zalo.access, zalo.file, fetcher, zalo.world.clock()).token();

    assertThat(new String(zalo.world.store().get(kept.getFirst()).orElseThrow(), UTF_8))
        .contains("90000")
        .doesNotContain("access-2", "refresh-2");
  }

  @Test
  void asksForTheFileThatIsNotThere() throws Exception {
    Files.delete(zalo.file);

    assertThat(stopped(zalo.tokens()).task()).contains("API Explorer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | expected JSON",
        "{\"refresh_token\": \"r\"} | expected the field 'access_token', got none",
        "{\"access_token\": \"secret\"} | expected the field 'refresh_token', got none",
      })
  void saysWhatIsWrongWithTheFile(String content, String reason) throws Exception {
    Files.writeString(zalo.file, content);

    assertThatThrownBy(zalo.tokens()::token)
        .isInstanceOf(IOException.class)
        .hasMessage(zalo.file + ": " + reason);
  }

  private static VisitOutcome.Stopped stopped(ZaloTokens tokens) throws IOException {
    try {
      throw new AssertionError("expected to be stopped, got a token " + tokens.token());
    } catch (VisitEndException e) {
      assertThat(e.outcome()).isInstanceOf(VisitOutcome.Stopped.class);
      return (VisitOutcome.Stopped) e.outcome();
    }
  }
}
