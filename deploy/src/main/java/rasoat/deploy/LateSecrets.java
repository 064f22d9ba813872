package rasoat.deploy;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.crawl.Crawling;
import rasoat.model.finding.Finding;
import rasoat.model.port.FindingSink;

/**
 * Lets go what was captured of posts that turn out to show a state secret when they are judged
 * again. Opens what crawls work with only when there is such a post.
 */
final class LateSecrets implements FindingSink, AutoCloseable {

  /** Opens it. */
  @FunctionalInterface
  interface Captures {
    Crawling open() throws IOException;
  }

  private final Captures captures;
  private @Nullable Crawling opened;

  LateSecrets(Captures captures) {
    this.captures = captures;
  }

  @Override
  public void accept(Finding finding) throws IOException {
    if (opened == null) {
      opened = captures.open();
    }
    opened.becameSecret(finding);
  }

  @Override
  public void close() throws IOException {
    if (opened != null) {
      try (Crawling closing = opened) {
        closing.clear();
      }
    }
  }
}
