package rasoat.deploy.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.InputProblem;
import rasoat.crawler.imported.PostReader;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/**
 * The posts of a capture made elsewhere.
 *
 * @param files where the bytes of its pictures lie
 */
public record ImportedPosts(CaptureReader captures, Function<Sha256, Optional<Path>> files)
    implements PostReader {

  @Override
  public void read(Consumer<? super Post> posts, Consumer<? super InputProblem> problems)
      throws IOException {
    captures.read(
        capture -> {
          if (capture.state().isThere()) {
            posts.accept(post(capture));
          }
        },
        problems);
  }

  /** A picture that came without a post is called by its name in the input. */
  private Post post(Capture capture) {
    Post post = capture.post(files);
    boolean alone = capture.key().platform() == Platform.OTHER && post.images().size() == 1;
    return alone ? post.named(post.images().getFirst().name()) : post;
  }

  @Override
  public long size() throws IOException {
    return captures.size();
  }
}
