package rasoat.crawler.imported.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.InputProblem;
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What all pages and answers of Facebook in one file say together. */
final class FacebookPages {

  private final Path file;
  private final Import context;
  private final Consumer<? super InputProblem> problems;
  private final FacebookStories finder;
  private final FacebookGroups groups = new FacebookGroups();
  private final Set<FacebookAddress> captured = new HashSet<>();
  private final List<FacebookStory> stories = new ArrayList<>();
  private final Map<FacebookAddress, Provenance> gone = new LinkedHashMap<>();

  FacebookPages(Path file, Import context, Consumer<? super InputProblem> problems) {
    this.file = file;
    this.context = context;
    this.problems = problems;
    this.finder = new FacebookStories(context.authors());
  }

  /** A person had that page open. */
  void opened(String address) {
    FacebookAddress.of(address).ifPresent(captured::add);
  }

  /** Takes in a payload of Facebook: a page, or an answer to one. */
  void take(Payload payload, byte[] bytes, Optional<Document> page) throws IOException {
    Sha256 raw = Sha256.of(bytes);
    Consumer<JsonNode> trees =
        tree -> {
          groups.learn(tree);
          stories.addAll(finder.in(tree, raw, payload.at()));
        };
    int before = stories.size();
    try {
      if (page.isPresent()) {
        opened(payload.address());
        FacebookJson.scripts(page.get(), trees);
      } else if (payload.address().contains("/api/graphql")) {
        FacebookJson.answer(bytes, trees);
      }
    } catch (JacksonException e) {
      tell(payload, "expected JSON, got something broken at " + place(e));
    }
    if (page.isPresent() && stories.size() == before) {
      readAsShown(payload, page.get(), raw);
    }
  }

  /** The posts of the groups and pages that were captured, each once, and then those gone. */
  List<FoundPost> posts() {
    FacebookPosts reader = new FacebookPosts(file, context, problems, groups, captured);
    List<FoundPost> posts = new ArrayList<>(reader.of(stories));
    gone.forEach((place, provenance) -> posts.add(reader.gone(place, provenance)));
    return posts;
  }

  private void readAsShown(Payload payload, Document page, Sha256 raw) throws IOException {
    Optional<FacebookAddress> place = FacebookAddress.of(payload.address());
    if (place.isEmpty()) {
      return;
    }
    // Without JSON nothing states who may read the group, so any such word in the page counts.
    if (!place.get().post().isEmpty() && GoneNotice.isOne(page, payload.address())) {
      gone.put(place.get(), new Provenance(Route.OFFICER_CAPTURE, raw, payload.at()));
      return;
    }
    if (place.get().isGroup()
        && context.privateBasis().isEmpty()
        && FacebookGroups.saysClosed(Html.text(page.body()))) {
      tell(payload, "expected a public group or a recorded basis, got a page that says 'private'");
      return;
    }
    stories.addAll(new FacebookDom(context.bytes()).in(page, place.get(), payload, raw));
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null
        ? "an unknown place"
        : "line %d, column %d"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private void tell(Payload payload, String reason) {
    problems.accept(Address.problem(file, payload.address(), reason));
  }
}
