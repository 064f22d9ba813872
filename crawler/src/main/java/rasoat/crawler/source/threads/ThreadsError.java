package rasoat.crawler.source.threads;

import java.time.Duration;
import java.time.Instant;
import rasoat.crawler.fetch.FetchResult.Failed;
import rasoat.crawler.json.Json;
import rasoat.crawler.json.NotJsonException;
import rasoat.crawler.source.Setback;
import rasoat.crawler.source.VisitOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Errors of Threads, of type {@code THApiException}, with the codes of the Graph API. */
final class ThreadsError {

  /** The quota is counted over any 24 hours, so a little of it comes back with every hour. */
  private static final Duration WAIT = Duration.ofHours(1);

  private ThreadsError() {}

  static VisitOutcome outcome(Failed failed, Instant now) {
    JsonNode error = error(failed.body());
    if (!error.path("code").isNumber()) {
      return Setback.of(failed);
    }
    int code = error.path("code").asInt();
    String got = "expected posts of Threads, got error %d".formatted(code);
    return switch (code) {
      case 4, 17, 32, 613 ->
          new VisitOutcome.Deferred(
              failed.retryAt().orElse(now.plus(WAIT)), got + ": the quota is spent");
      case 102, 190 ->
          new VisitOutcome.Stopped(
              got + ": the token is not valid any more",
              "Log in to Threads again and give this source the new token.");
      case 368 ->
          new VisitOutcome.Stopped(
              got + ": blocked for a while", "Read what Meta says in the app's dashboard.");
      default ->
          code == 10 || (code >= 200 && code < 300)
              ? new VisitOutcome.Stopped(
                  got + ": a permission is missing",
                  "Give the app threads_basic and threads_keyword_search.")
              : new VisitOutcome.Failed(got);
    };
  }

  private static JsonNode error(byte[] body) {
    try {
      return Json.read(body).path("error");
    } catch (NotJsonException e) {
      return MissingNode.getInstance();
    }
  }
}
