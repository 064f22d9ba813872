package rasoat.crawler.imported;

import java.nio.file.Path;
import java.util.function.Consumer;
import rasoat.model.post.Post;

/** One picture file: one post, named like the file. */
record SinglePicture(Path file) implements PostReader {

  @Override
  public void read(Consumer<? super Post> posts, Consumer<? super InputProblem> problems) {
    Pictures.asPost(file.getFileName().toString(), file, problems).ifPresent(posts);
  }

  @Override
  public long size() {
    return 1;
  }
}
