package rasoat.crawler.source.tiktok;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
 * The words and the still pictures of videos that officers reported. Each is asked for at every
 * visit, so that one that is taken away is seen.
 */
public final class TikTokOembed implements PostSource {

  private final URI base;
  private final List<URI> reported;
  private final Fetcher fetcher;
  private final Pseudonyms authors;
  private final InstantSource clock;

  /**
   * @param base {@code https://www.tiktok.com}
   * @param reported addresses of videos, long or short
   */
  public TikTokOembed(
      URI base, List<URI> reported, Fetcher fetcher, Pseudonyms authors, InstantSource clock) {
    this.base = base;
    this.reported = List.copyOf(reported);
    this.fetcher = fetcher;
    this.authors = authors;
    this.clock = clock;
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    for (int i = 0; i < reported.size(); i++) {
      if (visit.isOver()) {
        return new VisitOutcome.Deferred(
            clock.instant(), "expected to ask for all videos, the visit was over before");
      }
      Optional<VisitOutcome> end = ask(i, visit);
      if (end.isPresent()) {
        return end.get();
      }
    }
    return new VisitOutcome.Completed();
  }

  /** Asks for that video; the outcome when none of the others is to be asked for. */
  private Optional<VisitOutcome> ask(int number, Visit visit) throws IOException {
    URI address = reported.get(number);
    Optional<TikTokVideo> video = TikTokVideo.at(address.toString());
    // The address holds the author's name, so a problem names only its place in the list.
    String place = "address %d of %d".formatted(number + 1, reported.size());
    FetchResult result = fetch(address);
    switch (result) {
      case Fetched fetched -> take(address, fetched, place, visit);
      case Failed failed when failed.status() == 400 || failed.status() == 404 -> {
        if (video.isPresent() && visit.isKnown(video.get().key())) {
          visit.gone(video.get().key(), false);
        } else {
          visit.problem("expected a video at %s, got %d".formatted(place, failed.status()));
        }
      }
      default -> {
        return Optional.of(Setback.of(result));
      }
    }
    return Optional.empty();
  }

  private void take(URI address, Fetched fetched, String place, Visit visit) throws IOException {
    try {
      JsonNode answer = Json.read(fetched.body());
      Optional<TikTokVideo> video =
          TikTokVideo.at(address.toString()).or(() -> TikTokVideo.of(answer));
      if (video.isEmpty() || !answer.isObject()) {
        visit.problem("expected a video with a number at %s, got none".formatted(place));
      } else if (!visit.isKnown(video.get().key())) {
        Provenance provenance = new Provenance(Route.API, fetched.raw(), fetched.at());
        visit.post(video.get().capture(answer, authors, provenance), old -> thumbnail(address));
      }
    } catch (NotJsonException e) {
      visit.problem(place + ": " + e.getMessage());
    }
  }

  @Override
  public Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    return thumbnail(
        reported.stream()
            .filter(address -> isOf(address, key))
            .findFirst()
            .orElseGet(() -> URI.create(new TikTokVideo(key.post()).permalink())));
  }

  private static boolean isOf(URI address, PostKey key) {
    return TikTokVideo.at(address.toString()).filter(video -> video.key().equals(key)).isPresent();
  }

  private Optional<String> thumbnail(URI video) throws IOException {
    FetchResult result = fetch(video);
    if (result instanceof Failed failed && failed.status() < 500) {
      return Optional.empty();
    }
    if (!(result instanceof Fetched fetched)) {
      throw new NotNowException("expected the video again, got no answer");
    }
    try {
      return Optional.of(Json.read(fetched.body()).path("thumbnail_url").asString(""))
          .filter(address -> !address.isBlank());
    } catch (NotJsonException e) {
      return Optional.empty();
    }
  }

  /** The address of a video holds the author's name: it is never shown. */
  private FetchResult fetch(URI video) throws IOException {
    return fetcher.fetch(
        FetchRequest.of(URI.create(base + "/oembed"), Wanted.ANSWER)
            .withSecretQuery("url", Secret.of(video.toString())));
  }
}
