package rasoat.crawler.source.threads;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rasoat.crawler.capture.LikelyTime;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.capture.Pseudonyms;
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

/** A post as the search finds it. */
record ThreadsPost(JsonNode json, Provenance provenance) {

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX]")
          .toFormatter(Locale.ROOT);

  String id() {
    return json.path("id").asString("");
  }

  PostKey key() {
    return new PostKey(Platform.THREADS, "threads", id());
  }

  Optional<Instant> time() {
    try {
      return LikelyTime.of(
          OffsetDateTime.parse(json.path("timestamp").asString(""), TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Capture capture(String words, Pseudonyms authors) {
    Optional<Instant> time = time();
    String shortcode = json.path("shortcode").asString("");
    return new Capture(
        key(),
        words,
        authors.of(Platform.THREADS, json.path("username").asString("")),
        time.orElse(provenance.at()),
        time.isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        PostText.of(json.path("text").asString("")),
        shortcode.isBlank() ? "" : "https://www.threads.com/t/" + shortcode,
        Relation.NONE,
        attachments(),
        PostState.LIVE,
        provenance);
  }

  List<Attachment> attachments() {
    List<Attachment> attachments = new ArrayList<>();
    JsonNode children = json.path("children").path("data");
    if (!children.isArray()) {
      children = json.path("children");
    }
    int number = 0;
    for (JsonNode child : children) {
      number++;
      add(attachments, child, "-" + number);
    }
    if (attachments.isEmpty()) {
      add(attachments, json, "");
    }
    return attachments;
  }

  /** Of a video only the picture it is shown by: a child does not always say that it is one. */
  private void add(List<Attachment> attachments, JsonNode media, String number) {
    String thumbnail = media.path("thumbnail_url").asString("");
    String address = thumbnail.isBlank() ? media.path("media_url").asString("") : thumbnail;
    boolean video = media.path("media_type").asString("").equals("VIDEO");
    if (!address.isBlank() && !(video && thumbnail.isBlank())) {
      Kind kind = thumbnail.isBlank() ? Kind.PHOTO : Kind.VIDEO_THUMB;
      attachments.add(Attachment.at(kind, id() + number + ".jpg", address));
    }
  }
}
