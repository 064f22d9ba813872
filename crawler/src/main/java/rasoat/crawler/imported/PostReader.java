package rasoat.crawler.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.model.post.Post;

/** Reads the posts of one input, in its order, without holding them all. */
public interface PostReader {

  /** The file a folder is read by when it has one. */
  String POSTS_FILE = "posts.jsonl";

  /**
   * Hands over every post, and every part of the input that could not be read.
   *
   * @throws IOException when the input as a whole cannot be read (on)
   */
  void read(Consumer<? super Post> posts, Consumer<? super InputProblem> problems)
      throws IOException;

  /** About how many posts there are: lines or pictures, counted without looking into them. */
  long size() throws IOException;

  /**
   * The reader for a {@code .jsonl} file of posts, a folder that contains a {@code posts.jsonl},
   * any other folder (its pictures, at every depth, sorted) or a single picture; empty when the
   * path is none of these.
   */
  static Optional<PostReader> of(Path input) {
    if (Files.isDirectory(input)) {
      Path posts = input.resolve(POSTS_FILE);
      return Optional.of(
          Files.isRegularFile(posts) ? new PostsFile(posts) : new PictureFolder(input));
    }
    if (!Files.isRegularFile(input)) {
      return Optional.empty();
    }
    if (PostsFile.isNamedLikeOne(input)) {
      return Optional.of(new PostsFile(input));
    }
    return Pictures.isNamedLikeOne(input)
        ? Optional.of(new SinglePicture(input))
        : Optional.empty();
  }
}
