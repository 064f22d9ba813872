package rasoat.crawler.source.youtube;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.capture.LikelyTime;
import rasoat.crawler.capture.PostText;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.TimePrecision;
import tools.jackson.databind.JsonNode;

/** A video, as an item of the list of uploads or by itself. */
record Video(JsonNode item, Provenance provenance) {

  private static final List<String> SIZES =
      List.of("maxres", "standard", "high", "medium", "default");

  /** Empty when the item names none. */
  String id() {
    // The id of an item is its place in the list; only a video itself is called by its own.
    boolean itself = item.path("kind").asString("").equals("youtube#video");
    JsonNode snippet = item.path("snippet");
    return itself
        ? item.path("id").asString("")
        : item.path("contentDetails")
            .path("videoId")
            .asString(snippet.path("resourceId").path("videoId").asString(""));
  }

  /** The channel it is of; empty when it does not say so. */
  String channel() {
    return item.path("snippet").path("channelId").asString("");
  }

  /** What its channel is called. */
  String channelName() {
    return item.path("snippet").path("channelTitle").asString("");
  }

  /** Another still picture than the one at that address, the largest of them. */
  Optional<String> other(String address) {
    return thumbnails().stream().filter(listed -> !listed.equals(address)).findFirst();
  }

  PostKey key(String channel) {
    return new PostKey(Platform.YOUTUBE, channel, id());
  }

  /** When it was put into the list, which is sorted by that; the epoch when it does not say so. */
  Instant listed() {
    return time(item.path("snippet").path("publishedAt")).orElse(Instant.EPOCH);
  }

  /** What is left in the list of one that was taken away or hidden has no time of its own. */
  boolean isGone() {
    return item.path("contentDetails").path("videoPublishedAt").asString("").isEmpty()
        && (isDeleted() || title().equals("Private video"));
  }

  boolean isDeleted() {
    return title().equals("Deleted video");
  }

  /**
   * The post it is.
   *
   * @param group how people find it: the name of the channel, or the words of a search
   */
  Capture capture(String channel, String group) {
    JsonNode snippet = item.path("snippet");
    Optional<Instant> time =
        time(item.path("contentDetails").path("videoPublishedAt"))
            .or(() -> time(snippet.path("publishedAt")));
    return new Capture(
        key(channel),
        group,
        "",
        time.orElse(provenance.at()),
        time.isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        PostText.of(title() + "\n" + snippet.path("description").asString("")),
        "https://www.youtube.com/watch?v=" + id(),
        Relation.NONE,
        thumbnails().stream()
            .limit(1)
            .map(address -> Attachment.at(Kind.VIDEO_THUMB, id() + ".jpg", address))
            .toList(),
        PostState.LIVE,
        provenance);
  }

  /** The still pictures that are there, the largest first; the largest sizes may be missing. */
  List<String> thumbnails() {
    JsonNode thumbnails = item.path("snippet").path("thumbnails");
    return SIZES.stream()
        .map(size -> thumbnails.path(size).path("url").asString(""))
        .filter(address -> !address.isBlank())
        .toList();
  }

  private String title() {
    return item.path("snippet").path("title").asString("");
  }

  private static Optional<Instant> time(JsonNode written) {
    try {
      return LikelyTime.of(OffsetDateTime.parse(written.asString("")).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
