package rasoat.crawler.source.youtube;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitEndException;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import tools.jackson.databind.JsonNode;

/**
 * Videos with certain words, of any channel. A key may search 100 times a day, whatever it searches
 * for, so a visit asks for few pages.
 *
 * <p>A search tells only the beginning of a description, and titles with the signs of markup
 * escaped. So it is asked for the videos' ids, and what they say comes from the list of videos: the
 * same video is then the same post by its channel, too.
 */
public final class YouTubeSearch implements PostSource {

  private static final int MOST_PAGES = 4;

  /** A video may be found so much later than it was published. */
  private static final Duration LATE = Duration.ofDays(1);

  private final DataApi api;
  private final String words;
  private final InstantSource clock;

  /**
   * @param base {@code https://www.googleapis.com}
   * @param words to search for
   */
  public YouTubeSearch(URI base, Secret key, String words, Fetcher fetcher, InstantSource clock) {
    this.api = new DataApi(base, key, fetcher, clock);
    this.words = words;
    this.clock = clock;
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    try {
      handOver(videos(find(visit)), visit);
      return new VisitOutcome.Completed();
    } catch (VisitEndException e) {
      return e.outcome();
    }
  }

  @Override
  public Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    return api.freshAddress(key, old);
  }

  /** The ids of what is found and not known. */
  private List<String> find(Visit visit) throws IOException, VisitEndException {
    Instant last = last(visit.cursor());
    Instant since = last.equals(Instant.EPOCH) ? last : last.minus(LATE);
    Set<String> ids = new LinkedHashSet<>();
    Set<String> asked = new HashSet<>();
    String token = "";
    do {
      asked.add(token);
      JsonNode page = page(api.search(words, since, token)).json();
      for (JsonNode item : page.path("items")) {
        String id = item.path("id").path("videoId").asString("");
        String channel = item.path("snippet").path("channelId").asString("");
        // Of one without its channel the video itself is asked.
        boolean isKnown =
            !id.isBlank()
                && !channel.isBlank()
                && visit.isKnown(new PostKey(Platform.YOUTUBE, channel, id));
        if (!id.isBlank() && !isKnown) {
          ids.add(id);
        }
      }
      token = page.path("nextPageToken").asString("");
    } while (!token.isEmpty() && !asked.contains(token) && asked.size() < MOST_PAGES);
    if (!token.isEmpty()) {
      visit.problem(
          "expected the end of what YouTube found within %d pages, got more: the rest is left out"
              .formatted(asked.size()));
    }
    return List.copyOf(ids);
  }

  /** Oldest first, so that the cursor moves only over what is safe. */
  private List<Video> videos(List<String> ids) throws IOException, VisitEndException {
    List<Video> videos = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += DataApi.MOST_VIDEOS) {
      int to = Math.min(ids.size(), from + DataApi.MOST_VIDEOS);
      DataApi.Answer.Page page = page(api.videos(ids.subList(from, to)));
      for (JsonNode item : page.json().path("items")) {
        videos.add(new Video(item, page.provenance()));
      }
    }
    videos.sort(Comparator.comparing(Video::listed));
    return videos;
  }

  private void handOver(List<Video> videos, Visit visit) throws IOException, VisitEndException {
    for (Video video : videos) {
      if (video.id().isBlank() || video.channel().isBlank()) {
        visit.problem("expected a video with an id and a channel, got one without");
        continue;
      }
      if (visit.isOver()) {
        throw new VisitEndException(
            new VisitOutcome.Deferred(
                clock.instant(), "expected to take all that was found, the visit was over before"));
      }
      visit.post(video.capture(video.channel(), words), old -> video.other(old.address()));
      if (video.listed().isAfter(last(visit.cursor()))) {
        visit.reached(video.listed().toString());
      }
    }
  }

  private static DataApi.Answer.Page page(DataApi.Answer answer) throws VisitEndException {
    return switch (answer) {
      case DataApi.Answer.Page page -> page;
      case DataApi.Answer.Refused(VisitOutcome outcome) -> throw new VisitEndException(outcome);
    };
  }

  private static Instant last(String cursor) {
    try {
      return Instant.parse(cursor);
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
