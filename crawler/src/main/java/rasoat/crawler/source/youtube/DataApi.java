package rasoat.crawler.source.youtube;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.FetchResult.Failed;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.json.Json;
import rasoat.crawler.json.NotJsonException;
import rasoat.crawler.source.NotNowException;
import rasoat.crawler.source.Setback;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.PostKey;
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;
import tools.jackson.databind.JsonNode;

/**
 * What of the YouTube Data API v3 is asked for. A page of a list costs 1 of 10,000 a day, a page of
 * a search 1 of 100 a day, which are counted apart.
 */
record DataApi(URI base, Secret key, Fetcher fetcher, InstantSource clock) {

  /** Where the day begins that quotas are counted by. */
  private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

  /** As many as the interface takes at once. */
  static final int MOST_VIDEOS = 50;

  private static final Duration SHORT_WAIT = Duration.ofMinutes(1);

  /** What it answers. */
  sealed interface Answer {

    record Page(JsonNode json, Provenance provenance) implements Answer {}

    record Refused(VisitOutcome outcome) implements Answer {}
  }

  /** The channel of that handle or id. */
  Answer channel(String name) throws IOException {
    String by = name.startsWith("@") ? "forHandle" : "id";
    return get("/youtube/v3/channels?part=contentDetails&" + by + "=" + encoded(name));
  }

  /**
   * A page of a playlist, newest first.
   *
   * @param token of the page; empty for the first
   */
  Answer playlist(String id, String token) throws IOException {
    String page = token.isEmpty() ? "" : "&pageToken=" + encoded(token);
    return get(
        "/youtube/v3/playlistItems?part=snippet,contentDetails&maxResults=50&playlistId="
            + encoded(id)
            + page);
  }

  /**
   * A page of what a search finds, newest first.
   *
   * @param since only what was published after that; {@link Instant#EPOCH} for any time
   * @param token of the page; empty for the first
   */
  Answer search(String words, Instant since, String token) throws IOException {
    String after = since.isAfter(Instant.EPOCH) ? "&publishedAfter=" + encoded("" + since) : "";
    String page = token.isEmpty() ? "" : "&pageToken=" + encoded(token);
    return get(
        "/youtube/v3/search?part=snippet&type=video&order=date&maxResults=50&relevanceLanguage=vi"
            + "&regionCode=VN&q="
            + encoded(words)
            + after
            + page);
  }

  /** The videos of those ids, {@value #MOST_VIDEOS} at most. */
  Answer videos(List<String> ids) throws IOException {
    return get("/youtube/v3/videos?part=snippet&id=" + encoded(String.join(",", ids)));
  }

  /** Another still picture of that video; empty when there is none. */
  Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    return switch (videos(List.of(key.post()))) {
      case Answer.Page page ->
          new Video(page.json().path("items").path(0), page.provenance()).other(old.address());
      case Answer.Refused(VisitOutcome outcome) ->
          throw new NotNowException("expected the video again, got " + outcome);
    };
  }

  private Answer get(String pathAndQuery) throws IOException {
    FetchResult result =
        fetcher.fetch(
            FetchRequest.of(URI.create(base + pathAndQuery), Wanted.ANSWER)
                .withSecretQuery("key", key));
    return switch (result) {
      case Fetched fetched -> page(fetched);
      case Failed failed -> new Answer.Refused(refused(failed));
      default -> new Answer.Refused(Setback.of(result));
    };
  }

  private static Answer page(Fetched fetched) {
    try {
      JsonNode json = Json.read(fetched.body());
      // An empty list may be left out altogether.
      return json.isObject()
          ? new Answer.Page(json, new Provenance(Route.API, fetched.raw(), fetched.at()))
          : new Answer.Refused(new VisitOutcome.Failed("expected a list of YouTube, got none"));
    } catch (NotJsonException e) {
      return new Answer.Refused(new VisitOutcome.Failed("YouTube Data API: " + e.getMessage()));
    }
  }

  private VisitOutcome refused(Failed failed) {
    String reason = reason(failed.body());
    String got = "expected a list of YouTube, got %d".formatted(failed.status());
    return switch (reason) {
      case "quotaExceeded", "dailyLimitExceeded" ->
          new VisitOutcome.Deferred(midnight(), got + ": the quota of the day is spent");
      case "rateLimitExceeded", "userRateLimitExceeded" ->
          new VisitOutcome.Deferred(clock.instant().plus(SHORT_WAIT), got + ": too many at once");
      case "playlistNotFound", "channelNotFound" ->
          new VisitOutcome.Closed(got + ": the channel is not there any more");
      default -> byStatus(failed, got);
    };
  }

  private static VisitOutcome byStatus(Failed failed, String got) {
    return switch (failed.status()) {
      case 404 -> new VisitOutcome.Closed(got + ": the channel is not there any more");
      case 400, 401, 403 ->
          new VisitOutcome.Stopped(
              got + ": the key is not taken",
              "Give this source a valid key with the YouTube Data API v3 enabled.");
      default -> Setback.of(failed);
    };
  }

  private Instant midnight() {
    return clock
        .instant()
        .atZone(PACIFIC)
        .toLocalDate()
        .plusDays(1)
        .atTime(LocalTime.MIN)
        .atZone(PACIFIC)
        .toInstant();
  }

  private static String reason(byte[] body) {
    try {
      return Json.read(body).path("error").path("errors").path(0).path("reason").asString("");
    } catch (NotJsonException e) {
      return "";
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
