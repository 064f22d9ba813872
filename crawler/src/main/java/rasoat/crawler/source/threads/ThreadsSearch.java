package rasoat.crawler.source.threads;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.capture.Pseudonyms;
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
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Setback;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.PostKey;
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;
import tools.jackson.databind.JsonNode;

/**
 * Public posts of Threads with certain words, newest first. All searches of one account share 2,200
 * queries in 24 hours, so a visit makes few.
 */
public final class ThreadsSearch implements PostSource {

  private static final int MOST_PAGES = 5;
  private static final String FIELDS =
      "id,text,media_type,media_url,thumbnail_url,timestamp,username,shortcode,"
          + "children{media_type,media_url,thumbnail_url}";

  private final URI base;
  private final Secret token;
  private final String words;
  private final Fetcher fetcher;
  private final Pseudonyms authors;
  private final InstantSource clock;

  /**
   * @param base {@code https://graph.threads.net}
   * @param words to search for
   */
  public ThreadsSearch(
      URI base,
      Secret token,
      String words,
      Fetcher fetcher,
      Pseudonyms authors,
      InstantSource clock) {
    this.base = base;
    this.token = token;
    this.words = words;
    this.fetcher = fetcher;
    this.authors = authors;
    this.clock = clock;
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    List<ThreadsPost> posts = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    String after = "";
    do {
      asked.add(after);
      FetchResult result = fetcher.fetch(request(visit.cursor(), after));
      if (result instanceof Failed failed) {
        return ThreadsError.outcome(failed, clock.instant());
      }
      if (!(result instanceof Fetched fetched)) {
        return Setback.of(result);
      }
      try {
        JsonNode page = Json.read(fetched.body());
        if (!page.path("data").isArray()) {
          return new VisitOutcome.Failed("expected a list of posts from Threads, got none");
        }
        after = read(page, fetched, posts);
      } catch (NotJsonException e) {
        return new VisitOutcome.Failed("Threads: " + e.getMessage());
      }
    } while (!after.isEmpty() && !asked.contains(after) && asked.size() < MOST_PAGES);
    if (!after.isEmpty()) {
      visit.problem(
          "expected the end of what Threads found within %d pages, got more: the rest is left out"
              .formatted(asked.size()));
    }
    return handOver(posts, visit);
  }

  /** The address of the next page holds the token, so only its cursor is taken. */
  private static String read(JsonNode json, Fetched fetched, List<ThreadsPost> posts) {
    Provenance provenance = new Provenance(Route.API, fetched.raw(), fetched.at());
    for (JsonNode post : json.path("data")) {
      posts.add(new ThreadsPost(post, provenance));
    }
    JsonNode paging = json.path("paging");
    return paging.path("next").asString("").isEmpty()
        ? ""
        : paging.path("cursors").path("after").asString("");
  }

  /** Oldest first, so that the cursor moves only over what is safe. */
  private VisitOutcome handOver(List<ThreadsPost> posts, Visit visit) throws IOException {
    posts.sort(Comparator.comparing(post -> post.time().orElse(Instant.EPOCH)));
    for (ThreadsPost post : posts) {
      if (post.id().isBlank()) {
        visit.problem("expected a post with an id from Threads, got one without");
        continue;
      }
      if (!visit.isKnown(post.key())) {
        if (visit.isOver()) {
          return new VisitOutcome.Deferred(
              clock.instant(), "expected to take all that was found, the visit was over before");
        }
        visit.post(post.capture(words, authors), old -> freshAddress(post.key(), old));
      }
      Optional<Instant> time = post.time();
      if (time.isPresent() && time.get().getEpochSecond() > since(visit.cursor())) {
        visit.reached(Long.toString(time.get().getEpochSecond()));
      }
    }
    if (posts.isEmpty() && visit.cursor().isEmpty()) {
      visit.problem(
          "Threads found nothing so far: without approval of threads_keyword_search only posts of"
              + " the own account are searched");
      visit.reached("0");
    }
    return new VisitOutcome.Completed();
  }

  /** By the number of the post; none when Threads says that it is not for us. */
  @Override
  public Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    URI post = URI.create(base + "/v1.0/" + encoded(key.post()) + "?fields=" + encoded(FIELDS));
    FetchResult result =
        fetcher.fetch(FetchRequest.of(post, Wanted.ANSWER).withSecretQuery("access_token", token));
    if (result instanceof Failed failed
        && ThreadsError.outcome(failed, clock.instant()) instanceof VisitOutcome.Failed
        && failed.status() < 500) {
      return Optional.empty();
    }
    if (!(result instanceof Fetched fetched)) {
      throw new NotNowException("expected the post again, got no answer");
    }
    return address(fetched, old);
  }

  private static Optional<String> address(Fetched fetched, Attachment old) {
    try {
      Provenance provenance = new Provenance(Route.API, fetched.raw(), fetched.at());
      return new ThreadsPost(Json.read(fetched.body()), provenance)
          .attachments().stream()
              .filter(now -> now.kind() == old.kind() && now.name().equals(old.name()))
              .map(Attachment::address)
              .findFirst();
    } catch (NotJsonException e) {
      return Optional.empty();
    }
  }

  private FetchRequest request(String cursor, String after) {
    long since = since(cursor);
    String address =
        base
            + "/v1.0/keyword_search?q="
            + encoded(words)
            + "&search_type=RECENT&limit=100&fields="
            + encoded(FIELDS)
            + (since == 0 ? "" : "&since=" + since)
            + (after.isEmpty() ? "" : "&after=" + encoded(after));
    return FetchRequest.of(URI.create(address), Wanted.ANSWER)
        .withSecretQuery("access_token", token);
  }

  private static long since(String cursor) {
    return cursor.matches("\\d{1,12}") ? Long.parseLong(cursor) : 0;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
