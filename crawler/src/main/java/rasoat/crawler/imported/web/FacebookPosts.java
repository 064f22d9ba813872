package rasoat.crawler.imported.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.InputProblem;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.TimePrecision;

/**
 * Makes posts of stories. A captured page also shows others, such as suggested groups: only posts
 * of the captured places are kept, and of closed groups only with a recorded basis.
 */
record FacebookPosts(
    Path file,
    Import context,
    Consumer<? super InputProblem> problems,
    FacebookGroups groups,
    Set<FacebookAddress> captured) {

  List<FoundPost> of(List<FacebookStory> stories) {
    Map<String, String> numbers = numbers(stories);
    Set<String> places = captured.stream().map(groups::idOf).collect(Collectors.toSet());
    Map<String, Integer> refused = new TreeMap<>();
    int limited = 0;
    Map<String, FacebookStory> merged = new LinkedHashMap<>();
    for (FacebookStory story : stories) {
      String id = numbers.getOrDefault(story.id(), story.id());
      String place = groups.idOf(story.place());
      if (!places.contains(place)) {
        continue; // of no business here, not even to be counted
      }
      if (groups.isClosed(story.place()) && context.privateBasis().isEmpty()) {
        refused.merge(place, 1, Integer::sum);
      } else {
        merged.merge(place + "/" + id, story, FacebookStory::with);
      }
    }
    refused.forEach(this::tellRefused);
    List<FoundPost> posts = new ArrayList<>();
    for (FacebookStory story : merged.values()) {
      if (story.audience() == Audience.SOME && context.privateBasis().isEmpty()) {
        limited++;
      } else {
        posts.add(post(story));
      }
    }
    tellLimited(limited);
    return posts;
  }

  /** The number behind each {@code pfbid…}, as far as some story tells both. */
  private static Map<String, String> numbers(List<FacebookStory> stories) {
    Map<String, String> numbers = new HashMap<>();
    for (FacebookStory story : stories) {
      if (!story.number().isEmpty()) {
        story.links().forEach(link -> numbers.putIfAbsent(link.post(), story.number()));
      }
    }
    return numbers;
  }

  private void tellRefused(String place, int stories) {
    problems.accept(
        InputProblem.of(
            file,
            "expected a public group or a recorded basis, got the closed %s: %d posts left out"
                .formatted(place, stories)));
  }

  private void tellLimited(int stories) {
    if (stories > 0) {
      problems.accept(
          InputProblem.of(
              file,
              "expected posts that anyone may see or a recorded basis, got some for a few:"
                  + " %d posts left out".formatted(stories)));
    }
  }

  private FoundPost post(FacebookStory story) {
    FacebookAddress place = story.place();
    Capture capture =
        new Capture(
            new PostKey(Platform.FACEBOOK, source(story), story.id()),
            PostText.of(groups.nameOf(place)),
            story.author(),
            story.time().orElse(story.at()),
            story.time().isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
            story.text(),
            permalink(story),
            new Relation(story.repostOf(), ""),
            List.of(),
            PostState.LIVE,
            new Provenance(Route.OFFICER_CAPTURE, story.raw(), story.at()));
    return new FoundPost(capture, story.pictures());
  }

  /** A person is nobody's source: the timeline goes by the pseudonym of whom it is of. */
  private String source(FacebookStory story) {
    if (story.isOnTimeline()) {
      return "timeline-" + story.author();
    }
    return story.place().isGroup() || story.page().isEmpty() ? owner(story.place()) : story.page();
  }

  /** The number of a post leads there, too, and names nobody. */
  private String permalink(FacebookStory story) {
    FacebookAddress place = story.place();
    if (story.isOnTimeline()) {
      return story.number().isEmpty() ? "" : "https://www.facebook.com/" + story.number();
    }
    return new FacebookAddress(place.isGroup(), owner(place), story.id()).shown();
  }

  /** Word that the post of that address is not there. */
  FoundPost gone(FacebookAddress place, Provenance provenance) {
    PostKey key = new PostKey(Platform.FACEBOOK, owner(place), place.post());
    return GonePost.of(key, place.shown(), provenance);
  }

  /** A group by its id; anything else as its address names it. */
  private String owner(FacebookAddress place) {
    return place.isGroup() ? groups.ownerOf(place) : place.owner();
  }
}
