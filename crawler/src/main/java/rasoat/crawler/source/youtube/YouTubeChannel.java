package rasoat.crawler.source.youtube;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.PostKey;
import tools.jackson.databind.JsonNode;

/**
 * The videos of a channel. A video has no attachment but its still picture: the largest that is
 * listed, and the next one when that is not given.
 */
public final class YouTubeChannel implements PostSource {

  /** A thousand videos; older ones are not looked for. */
  private static final int MOST_PAGES = 20;

  private final DataApi api;
  private final String channel;
  private final InstantSource clock;

  /**
   * @param base {@code https://www.googleapis.com}
   * @param channel its handle, {@code @name}, or its id, {@code UC...}
   */
  public YouTubeChannel(
      URI base, Secret key, String channel, Fetcher fetcher, InstantSource clock) {
    this.api = new DataApi(base, key, fetcher, clock);
    this.channel = channel;
    this.clock = clock;
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    return switch (api.channel(channel)) {
      case DataApi.Answer.Refused refused -> refused.outcome();
      case DataApi.Answer.Page page -> {
        JsonNode found = page.json().path("items").path(0);
        String id = found.path("id").asString("");
        String uploads =
            found.path("contentDetails").path("relatedPlaylists").path("uploads").asString("");
        yield id.isBlank() || uploads.isBlank()
            ? new VisitOutcome.Closed("expected a channel with uploads, got none of that name")
            : read(id, uploads, visit);
      }
    };
  }

  private VisitOutcome read(String id, String uploads, Visit visit) throws IOException {
    Instant since = since(visit.cursor());
    List<Video> videos = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    String token = "";
    do {
      switch (api.playlist(uploads, token)) {
        case DataApi.Answer.Refused refused -> {
          return refused.outcome();
        }
        case DataApi.Answer.Page page -> {
          for (JsonNode item : page.json().path("items")) {
            videos.add(new Video(item, page.provenance()));
          }
          asked.add(token);
          token = page.json().path("nextPageToken").asString("");
        }
      }
    } while (!token.isEmpty()
        && !asked.contains(token)
        && asked.size() < MOST_PAGES
        && !reaches(videos, since));
    return handOver(videos.reversed(), since, id, visit);
  }

  /** An item without a time says nothing of where the list is. */
  private static boolean reaches(List<Video> videos, Instant since) {
    return videos.stream()
        .map(Video::listed)
        .anyMatch(time -> time.isAfter(Instant.EPOCH) && time.isBefore(since));
  }

  /** Oldest first. */
  private VisitOutcome handOver(List<Video> videos, Instant since, String id, Visit visit)
      throws IOException {
    Instant reached = since;
    for (Video video : videos) {
      if (video.id().isBlank()) {
        visit.problem("expected a video with an id in the list of channel %s".formatted(id));
      } else if (video.isGone()) {
        if (visit.isKnown(video.key(id))) {
          visit.gone(video.key(id), video.isDeleted());
        }
      } else if (!visit.isKnown(video.key(id))) {
        if (visit.isOver()) {
          return new VisitOutcome.Deferred(
              clock.instant(), "expected to read all videos, the visit was over before");
        }
        visit.post(video.capture(id, video.channelName()), old -> video.other(old.address()));
      }
      if (video.listed().isAfter(reached)) {
        reached = video.listed();
        visit.reached(reached.toString());
      }
    }
    return new VisitOutcome.Completed();
  }

  @Override
  public Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    return api.freshAddress(key, old);
  }

  private static Instant since(String cursor) {
    try {
      return Instant.parse(cursor);
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
