package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.crawler.custody.TestAuthority.Mood;
import rasoat.crawler.fetch.HttpTimeStampAuthority;

class TimeStampingTest {

  private final TestAuthority authority = new TestAuthority();
  @TempDir private Path folder;
  private CustodyLog log;

  @BeforeEach
  void writeALog() throws IOException {
    log = Logs.with(3, folder.resolve("custody.jsonl"));
  }

  private TimeStamping on(String time) {
    Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    return new TimeStamping(log, authority, authority.roots(), new Random(7), clock);
  }

  @Test
  void stampsTheHeadAndWritesItDown() throws IOException {
    Head head = log.head().orElseThrow();

    Stamping stamping = on("2026-11-27T18:30:00Z").daily();

    assertThat(stamping).isEqualTo(new Stamping(1, 0, List.of()));
    assertThat(log.stamped()).containsExactly(head);
    assertThat(log.verify(log.stamped())).isEqualTo(new Chain.Whole(4));
    assertThat(Logs.events(log).getLast().detail()).isEqualTo(head.hash().value());
    assertThat(folder.resolve("timestamps"))
        .isDirectoryContaining("glob:**/2026-11-28_000000000003_" + head.hash() + StampName.ANSWER);
  }

  @Test
  void asksOnceOnAVietnameseDay() throws IOException {
    on("2026-11-27T17:00:00Z").daily();
    log.append(Logs.event(4));
    on("2026-11-28T16:59:59Z").daily();

    assertThat(authority.asked()).isEqualTo(1);

    on("2026-11-28T17:00:00Z").daily();

    assertThat(authority.asked()).isEqualTo(2);
    assertThat(log.stamped()).extracting(Head::number).containsExactly(3L, 5L);
  }

  @Test
  void asksNothingWhenNothingBefell() throws IOException {
    on("2026-11-27T18:30:00Z").daily();
    on("2026-11-29T18:30:00Z").daily();
    on("2026-11-29T18:30:00Z").now();

    assertThat(authority.asked()).isEqualTo(1);
  }

  @Test
  void stampsAtOnceWhenAskedTo() throws IOException {
    on("2026-11-27T18:30:00Z").daily();
    log.append(Logs.event(4));
    on("2026-11-27T18:31:00Z").now();

    assertThat(log.stamped()).extracting(Head::number).containsExactly(3L, 5L);
  }

  @Test
  void keepsQuestionsWithoutANetworkAndSendsThemLater() throws IOException {
    authority.in(Mood.UNREACHABLE);
    Stamping first = on("2026-11-27T18:30:00Z").daily();
    log.append(Logs.event(4));
    Stamping second = on("2026-11-28T18:30:00Z").daily();

    assertThat(first.waiting()).isEqualTo(1);
    assertThat(first.problems()).containsExactly("stamp of line 3: no answer: no network");
    assertThat(second.waiting()).isEqualTo(2);
    assertThat(authority.asked())
        .as("the second is not tried when the first has no answer")
        .isEqualTo(2);

    authority.in(Mood.HONEST);
    Stamping third = on("2026-11-28T18:40:00Z").daily();

    assertThat(third).isEqualTo(new Stamping(2, 0, List.of()));
    assertThat(log.verify(log.stamped())).isEqualTo(new Chain.Whole(6));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"HONEST", "THROUGH_ANOTHER", "UNREACHABLE"},
      mode = EnumSource.Mode.EXCLUDE)
  void takesNoBadAnswerAndAsksAgain(Mood mood) throws IOException {
    authority.in(mood);
    Stamping bad = on("2026-11-27T18:30:00Z").daily();

    assertThat(bad.stamped()).isZero();
    assertThat(bad.waiting()).isEqualTo(1);
    assertThat(bad.problems()).hasSize(1);
    assertThat(log.stamped()).isEmpty();

    authority.in(Mood.HONEST);

    assertThat(on("2026-11-27T18:31:00Z").daily().stamped()).isEqualTo(1);
  }

  @Test
  void stampsOverANetwork() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/tsa", this::answer);
    server.start();
    try {
      URI address = URI.create("http://127.0.0.1:%d/tsa".formatted(server.getAddress().getPort()));
      TimeStamping stamping =
          new TimeStamping(
              log,
              new HttpTimeStampAuthority(address),
              authority.roots(),
              new Random(7),
              Logs.CLOCK);

      assertThat(stamping.now()).isEqualTo(new Stamping(1, 0, List.of()));
    } finally {
      server.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] answer = authority.answer(exchange.getRequestBody().readAllBytes());
    exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Test
  void asksNothingForAnEmptyLog() throws IOException {
    log = Logs.open(folder.resolve("other").resolve("custody.jsonl"));

    assertThat(on("2026-11-27T18:30:00Z").daily()).isEqualTo(new Stamping(0, 0, List.of()));
  }

  @Test
  void leavesAQuestionAloneThatSomebodyPutThere() throws IOException {
    Path pending = Files.createDirectories(folder.resolve("pending"));
    Files.write(
        pending.resolve("2026-11-20_000000000001_" + "0".repeat(64) + ".tsq"), new byte[] {1});
    Files.write(pending.resolve("notes.tsq"), new byte[] {1});

    Stamping stamping = on("2026-11-27T18:30:00Z").daily();

    assertThat(stamping.stamped()).isEqualTo(1);
    assertThat(stamping.waiting()).isEqualTo(1);
    assertThat(stamping.problems())
        .singleElement()
        .asString()
        .startsWith("stamp of line 1: expected");
  }
}
