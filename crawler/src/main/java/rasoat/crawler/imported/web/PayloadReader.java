package rasoat.crawler.imported.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Import;
import rasoat.crawler.imported.InputProblem;
import rasoat.model.post.Capture;

/**
 * Reads a capture file twice: first the posts of its pages, then the pictures they ask for and the
 * payloads they were read from. So nothing is kept that no post needs, and no more than one payload
 * is in memory.
 */
record PayloadReader(Path file, Payloads payloads, Import context) implements CaptureReader {

  @Override
  public void read(Consumer<? super Capture> captures, Consumer<? super InputProblem> problems)
      throws IOException {
    AtomicInteger told = new AtomicInteger();
    Consumer<InputProblem> counted =
        problem -> {
          told.incrementAndGet();
          problems.accept(problem);
        };
    PageTaker pages = new PageTaker(file, context, counted);
    payloads.read(pages, counted);
    List<FoundPost> posts = pages.posts();
    if (posts.isEmpty() && told.get() == 0) {
      problems.accept(InputProblem.of(file, "expected pages with posts, got none"));
    }
    Resources resources = new Resources(posts);
    if (!posts.isEmpty()) {
      payloads.read(new ResourceTaker(posts, resources, context), problem -> {});
    }
    posts.forEach(post -> captures.accept(resources.complete(post)));
  }

  /** One file; how many posts it shows is known after reading. */
  @Override
  public long size() {
    return 1;
  }
}
