package rasoat.crawler.source.telegram;

import java.time.Duration;
import java.time.Instant;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.FetchResult.Failed;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.crawler.json.Json;
import rasoat.crawler.json.NotJsonException;
import rasoat.crawler.source.Setback;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;
import tools.jackson.databind.JsonNode;

/** What the Bot API says to a call. */
sealed interface BotAnswer {

  /** It did what it was asked. */
  record Result(JsonNode value, Provenance provenance) implements BotAnswer {}

  /**
   * It says why it does not.
   *
   * @param description its own words, for telling errors of one code apart
   * @param retryAfter zero when it named no time
   */
  record Refusal(int code, String description, Duration retryAfter) implements BotAnswer {

    private static final Duration USUAL_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    boolean isTooBig() {
      return code == 400 && description.contains("too big");
    }

    /** What a visit comes to that meets it. */
    VisitOutcome outcome(Instant now) {
      return switch (code) {
        case 429 ->
            new VisitOutcome.Deferred(
                now.plus(retryAfter.isZero() ? USUAL_WAIT : retryAfter),
                "the Bot API asks to wait (429)");
        case 401, 404 ->
            new VisitOutcome.Stopped(
                "expected a valid token, got %d from the Bot API".formatted(code),
                "Give this source the bot's token, or a new one from BotFather.");
        case 403 ->
            new VisitOutcome.Stopped(
                "expected leave to read, got 403 from the Bot API",
                "Ask the owner of the channel or group to add the bot again.");
        case 409 -> conflict();
        default ->
            new VisitOutcome.Failed("expected an answer, got %d from the Bot API".formatted(code));
      };
    }

    private VisitOutcome conflict() {
      return description.contains("webhook")
          ? new VisitOutcome.Stopped(
              "expected a bot without a webhook, got 409: one is set",
              "Remove the bot's webhook (deleteWebhook), or use another bot.")
          : new VisitOutcome.Failed("expected to read alone, got 409: someone else reads this bot");
    }
  }

  /** It did not answer. */
  record Silence(VisitOutcome outcome) implements BotAnswer {}

  static BotAnswer of(FetchResult result) {
    try {
      return switch (result) {
        case Fetched fetched -> said(fetched);
        case Failed failed -> refused(failed);
        default -> new Silence(Setback.of(result));
      };
    } catch (NotJsonException e) {
      return new Silence(
          result instanceof Failed
              ? Setback.of(result)
              : new VisitOutcome.Failed("Bot API: " + e.getMessage()));
    }
  }

  private static BotAnswer said(Fetched fetched) throws NotJsonException {
    JsonNode json = Json.read(fetched.body());
    return json.path("ok").asBoolean(false)
        ? new Result(json.path("result"), new Provenance(Route.API, fetched.raw(), fetched.at()))
        : refusal(json, fetched.status());
  }

  private static BotAnswer refused(Failed failed) throws NotJsonException {
    JsonNode json = Json.read(failed.body());
    return json.has("error_code")
        ? refusal(json, failed.status())
        : new Silence(Setback.of(failed));
  }

  private static Refusal refusal(JsonNode json, int status) {
    return new Refusal(
        json.path("error_code").asInt(status),
        json.path("description").asString(""),
        Duration.ofSeconds(
            Math.clamp(
                json.path("parameters").path("retry_after").asLong(0),
                0,
                Refusal.LONGEST_WAIT.toSeconds())));
  }
}
