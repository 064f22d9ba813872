package rasoat.crawler.imported;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rasoat.model.post.Post;

/** What a reader handed over. */
record Reading(List<Post> posts, List<InputProblem> problems) {

  static Reading of(Path input) throws IOException {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    PostReader.of(input).orElseThrow().read(reading.posts::add, reading.problems::add);
    return reading;
  }

  List<String> ids() {
    return posts.stream().map(Post::id).toList();
  }

  /** The problems without the folder they lie in. */
  List<String> problems(Path folder) {
    return problems.stream().map(one -> one.toString().replace(folder + "/", "")).toList();
  }
}
