package rasoat.crawler.source.tiktok;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** A video by its number. */
record TikTokVideo(String id) {

  private static final Pattern NUMBER = Pattern.compile("/(?:video|photo|v)/(\\d{8,19})(?!\\d)");
  private static final Pattern EMBEDDED = Pattern.compile("data-video-id=\"(\\d{8,19})\"");

  private static final Instant FIRST = Instant.parse("2016-09-01T00:00:00Z");
  private static final int TIME_BITS = 32;

  /** The video that address leads to; empty for a short one, which does not say. */
  static Optional<TikTokVideo> at(String address) {
    return find(NUMBER, address);
  }

  /** The video that answer is of; empty when it does not say. */
  static Optional<TikTokVideo> of(JsonNode answer) {
    String id = answer.path("embed_product_id").asString("");
    return id.matches("\\d{8,19}")
        ? Optional.of(new TikTokVideo(id))
        : find(EMBEDDED, answer.path("html").asString(""));
  }

  PostKey key() {
    return new PostKey(Platform.TIKTOK, "tiktok", id);
  }

  Capture capture(JsonNode answer, Pseudonyms authors, Provenance provenance) {
    Optional<Instant> time = time(provenance.at());
    String thumbnail = answer.path("thumbnail_url").asString("");
    return new Capture(
        key(),
        "",
        authors.of(Platform.TIKTOK, author(answer)),
        time.orElse(provenance.at()),
        time.isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        PostText.of(answer.path("title").asString("")),
        permalink(),
        Relation.NONE,
        thumbnail.isBlank()
            ? List.of()
            : List.of(Attachment.at(Kind.VIDEO_THUMB, id + ".jpg", thumbnail)),
        PostState.LIVE,
        provenance);
  }

  /** It leads to the video whatever name stands in it. */
  String permalink() {
    return "https://www.tiktok.com/@_/video/" + id;
  }

  /** The upper half of the number counts seconds; the answer itself names no time. */
  private Optional<Instant> time(Instant seen) {
    Instant time = Instant.ofEpochSecond(Long.parseUnsignedLong(id) >>> TIME_BITS);
    return time.isBefore(FIRST) || time.isAfter(seen) ? Optional.empty() : Optional.of(time);
  }

  private static String author(JsonNode answer) {
    String unique = answer.path("author_unique_id").asString("");
    String page = answer.path("author_url").asString("");
    return unique.isBlank() ? page.substring(page.lastIndexOf('@') + 1) : unique;
  }

  private static Optional<TikTokVideo> find(Pattern form, String text) {
    Matcher number = form.matcher(text);
    return number.find() ? Optional.of(new TikTokVideo(number.group(1))) : Optional.empty();
  }
}
