package rasoat.crawler.imported.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.capture.Mojibake;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.json.Json;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Relation;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;
import tools.jackson.databind.JsonNode;

/**
 * Turns what Facebook exports of a post into one. Its author is whoever made the export, of whom it
 * holds no id here.
 *
 * @param whole the file as it is kept; empty when it is too large
 */
record FacebookPost(Export export, Entries.Entry file, Suffixes files, Optional<Sha256> whole) {

  private static final String TIMELINE = "timeline";
  private static final Set<String> TEXT_LABELS =
      Set.of("Text", "Message", "Post", "Caption", "Văn bản", "Tin nhắn", "Bài viết", "Nội dung");

  void read(JsonNode item, int line) throws IOException {
    Optional<Instant> time = time(item);
    if (time.isEmpty()) {
      export.problem(file, line, "expected a post with a timestamp, got one without");
      return;
    }
    List<FacebookMedia> media = FacebookMedia.in(item.path("attachments"));
    media.addAll(FacebookMedia.in(item.path("label_values")));
    media.addAll(FacebookMedia.in(item.path("media")));
    String text = PostText.of(text(item, media));
    Optional<String> group =
        FacebookTitle.group(Mojibake.repair(Json.text(item, "title")))
            .map(PostText::of)
            .filter(name -> !name.isBlank());
    export.post(
        new Capture(
            new PostKey(Platform.FACEBOOK, group.orElse(TIMELINE), id(time.get(), text, media)),
            group.orElse(""),
            "",
            time.get(),
            TimePrecision.SECOND,
            text,
            "",
            Relation.NONE,
            attachments(media),
            PostState.LIVE,
            export.provenance(raw(item))));
  }

  private static Optional<Instant> time(JsonNode item) {
    JsonNode own = item.path("timestamp");
    JsonNode time = own.isIntegralNumber() ? own : item.at("/data/0/post/timestamp");
    return Moment.ofSeconds(Json.text(time));
  }

  private static String text(JsonNode item, List<FacebookMedia> media) {
    List<String> parts = new ArrayList<>();
    for (JsonNode data : item.path("data")) {
      JsonNode post = data.path("post");
      add(Json.text(post.isObject() ? post.path("post") : post), parts);
    }
    for (JsonNode labelled : item.path("label_values")) {
      if (TEXT_LABELS.contains(Mojibake.repair(Json.text(labelled, "label")))) {
        add(Json.text(labelled, "value"), parts);
      }
    }
    for (FacebookMedia one : media) {
      addRepaired(one.description(), parts);
    }
    return String.join("\n", parts);
  }

  private static void add(String broken, List<String> parts) {
    addRepaired(Mojibake.repair(broken), parts);
  }

  /** The words of a post stand again under its picture. */
  private static void addRepaired(String part, List<String> parts) {
    if (!part.isEmpty() && !parts.contains(part)) {
      parts.add(part);
    }
  }

  /** Files are meant by their last name, for exports of other years put them elsewhere. */
  private static String id(Instant time, String text, List<FacebookMedia> media) {
    List<String> names = media.stream().map(one -> Names.last(one.uri())).toList();
    return Synthetic.id(String.valueOf(time.getEpochSecond()), text, String.join("\0", names));
  }

  private List<Attachment> attachments(List<FacebookMedia> media) throws IOException {
    List<Attachment> attachments = new ArrayList<>();
    for (FacebookMedia one : media) {
      one.attachment(export, files).ifPresent(attachments::add);
    }
    return attachments;
  }

  private Sha256 raw(JsonNode item) throws IOException {
    return whole.isPresent()
        ? whole.get()
        : export.keep(item.toString().getBytes(StandardCharsets.UTF_8));
  }
}
