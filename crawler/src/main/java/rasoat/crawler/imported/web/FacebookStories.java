package rasoat.crawler.imported.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.model.post.Platform;
import rasoat.model.post.Sha256;
import tools.jackson.databind.JsonNode;

/**
 * Finds the stories in a JSON tree of Facebook, wherever they stand in it: outer paths change with
 * every release, a story keeps its shape.
 */
final class FacebookStories {

  // The list of metadata has no fixed order, and the type differs between feed and single post.
  private static final Set<String> TIMESTAMPS =
      Set.of("CometFeedStoryMinimizedTimestampStrategy", "CometFeedStoryLongerTimestampStrategy");
  private static final String STORY = "/comet_sections/content/story";
  private static final String METADATA =
      "/comet_sections/context_layout/story/comet_sections/metadata";

  private final Pseudonyms authors;

  FacebookStories(Pseudonyms authors) {
    this.authors = authors;
  }

  /** The stories of a tree that was read from a payload with that digest at that time. */
  List<FacebookStory> in(JsonNode tree, Sha256 raw, Instant at) {
    List<FacebookStory> stories = new ArrayList<>();
    Json.walk(
        tree,
        node -> {
          if (!isStory(node)) {
            return true;
          }
          story(node, raw, at).ifPresent(stories::add);
          return false;
        });
    return stories;
  }

  private static boolean isStory(JsonNode node) {
    boolean isNamed = Json.text(node, "/__typename").equals("Story") && node.at(STORY).isObject();
    return node.path("comet_sections").isObject() && (isNamed || node.path("post_id").isString());
  }

  private Optional<FacebookStory> story(JsonNode node, Sha256 raw, Instant at) {
    JsonNode content = node.at(STORY).isObject() ? node.at(STORY) : node;
    JsonNode timestamp = timestamp(node);
    List<FacebookAddress> links =
        Stream.of(
                Json.text(timestamp, "/url"),
                Json.text(content, "/wwwURL"),
                Json.text(content, "/url"),
                Json.text(node, "/permalink_url"))
            .flatMap(address -> FacebookAddress.of(address).stream())
            .filter(link -> !link.post().isEmpty())
            .toList();
    if (links.isEmpty()) {
      return Optional.empty();
    }
    JsonNode actor = content.path("actors").path(0);
    JsonNode attached = content.path("attached_story");
    return Optional.of(
        new FacebookStory(
            links,
            number(node, content, links),
            pageOf(actor),
            authors.of(Platform.FACEBOOK, Json.text(actor, "/id")),
            Json.text(actor, "/__typename").equals("User") && pageOf(actor).isEmpty(),
            Audience.in(node.at(METADATA)),
            time(timestamp, node),
            text(content),
            repostOf(attached),
            pictures(content, attached),
            raw,
            at));
  }

  private static String number(JsonNode node, JsonNode content, List<FacebookAddress> links) {
    return Stream.concat(
            Stream.of(Json.text(node, "/post_id"), Json.text(content, "/post_id")),
            links.stream().map(FacebookAddress::post))
        .filter(FacebookAddress::isNumber)
        .findFirst()
        .orElse("");
  }

  private static JsonNode timestamp(JsonNode node) {
    for (JsonNode entry : node.at(METADATA).values()) {
      if (TIMESTAMPS.contains(Json.text(entry, "/__typename"))) {
        return entry.path("story");
      }
    }
    return node.path("");
  }

  private static Optional<Instant> time(JsonNode timestamp, JsonNode node) {
    long seconds = timestamp.path("creation_time").asLong(node.path("creation_time").asLong(0));
    try {
      return seconds > 0 ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The longest of the places where the words stand: some have only their beginning. */
  private static String text(JsonNode content) {
    return Stream.of(
            "/message/text",
            "/comet_sections/message/story/message/text",
            "/comet_sections/message_container/story/message/text")
        .map(pointer -> PostText.of(Json.text(content, pointer)))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** The id of the actor when it is a page; a person is nobody's source. */
  private static String pageOf(JsonNode actor) {
    String page = Json.text(actor, "/delegate_page/id");
    return page.isEmpty() && Json.text(actor, "/__typename").equals("Page")
        ? Json.text(actor, "/id")
        : page;
  }

  private static String repostOf(JsonNode attached) {
    String id =
        Json.firstText(attached, "/post_id", "/comet_sections/content/story/post_id", "/id");
    return attached.isObject() && id.isEmpty() ? "unknown" : id;
  }

  /** Also those of a post that is passed on: they are what readers see. */
  private static List<Picture> pictures(JsonNode content, JsonNode attached) {
    JsonNode inner = attached.at(STORY).isObject() ? attached.at(STORY) : attached;
    List<Picture> pictures = new ArrayList<>(FacebookPictures.in(content));
    FacebookPictures.in(inner).forEach(pictures::add);
    return pictures;
  }
}
