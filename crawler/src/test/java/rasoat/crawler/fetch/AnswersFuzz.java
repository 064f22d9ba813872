package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What a host says of itself: headers, addresses, robots.txt, packed bodies. */
class AnswersFuzz {

  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final URI HOST = URI.create("https://xa.example/tin");
  private static final int LIMIT = 1 << 16;

  @FuzzTest
  void robots(byte[] body) throws IOException {
    Politeness host = new Politeness("xa.example", Duration.ofSeconds(1), CLOCK, time -> {});
    RobotsFile robots = new RobotsFile(HOST, host, CLOCK, place -> answer(Map.of(), body));

    assertThat(robots.objection(HOST)).isEqualTo(robots.objection(HOST));
  }

  @FuzzTest
  void retryAfter(byte[] header) {
    Map<String, List<String>> headers =
        Map.of("retry-after", List.of(new String(header, StandardCharsets.UTF_8)));

    RetryAfter.of(answer(headers, new byte[0]), NOW)
        .ifPresent(at -> assertThat(at).isBetween(NOW, NOW.plus(RetryAfter.LONGEST)));
  }

  @FuzzTest
  void redirect(byte[] header) {
    Reply.Answer answer =
        new Reply.Answer(
            HOST,
            302,
            Map.of("location", List.of(new String(header, StandardCharsets.ISO_8859_1))),
            new byte[0],
            "",
            Duration.ZERO);

    Redirect.of(answer, HOST).ifPresent(next -> assertThat(next.getScheme()).isNotNull());
  }

  @FuzzTest
  void address(byte[] written) {
    Address.of(new String(written, StandardCharsets.UTF_8))
        .ifPresent(address -> assertThat(address.toString()).matches("\\p{ASCII}*"));
  }

  @FuzzTest
  void gzip(byte[] body) {
    try {
      assertThat(Coding.unpack(body, List.of("gzip"), LIMIT))
          .hasSizeLessThanOrEqualTo(Math.max(LIMIT, body.length));
    } catch (IOException e) {
      // A broken body ends so.
    }
  }

  @FuzzTest
  void pageText(byte[] body) {
    assertThat(PageText.of(body, "text/html")).hasSizeLessThanOrEqualTo(body.length);
  }

  private static Reply.Answer answer(Map<String, List<String>> headers, byte[] body) {
    return new Reply.Answer(HOST, 200, headers, body, "", Duration.ZERO);
  }
}
