package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.InputProblem;
import rasoat.crawler.imported.PostReader;
import rasoat.model.post.Capture;

/**
 * The project's own posts and pictures as captures.
 *
 * @param input what the posts are read from
 */
record PostsAsCaptures(PostReader posts, Path input, Import context) implements CaptureReader {

  @Override
  public void read(Consumer<? super Capture> captures, Consumer<? super InputProblem> problems)
      throws IOException {
    PostAsCapture mapper = PostAsCapture.of(input, postsFile(), context);
    try {
      posts.read(
          post -> {
            try {
              captures.accept(mapper.capture(post));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          },
          problems);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The file that posts are read from; empty when there are only pictures. */
  private Optional<Path> postsFile() {
    Path file = Files.isDirectory(input) ? input.resolve(PostReader.POSTS_FILE) : input;
    return Files.isRegularFile(file) && !Names.isPage(file.getFileName().toString())
        ? Optional.of(file)
        : Optional.empty();
  }

  @Override
  public long size() throws IOException {
    return posts.size();
  }
}
