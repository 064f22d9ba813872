package rasoat.crawler.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookHints;
import rasoat.crawler.source.WebhookHintsContract;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

class StoredHintsTest extends WebhookHintsContract {

  @TempDir private Path folder;
  private CrawlStore store;

  @Override
  protected WebhookHints open() throws IOException {
    store = CrawlStore.open(folder.resolve("crawl.db"), Clock.systemUTC(), Duration.ofHours(1));
    return store.hints();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void givesHintsOfAnEarlierProcess() throws IOException {
    WebhookHint hint =
        new WebhookHint(
            new PostKey(Platform.FACEBOOK, "page", "a"),
            WebhookHint.Change.REMOVED,
            Instant.parse("2026-11-22T05:00:00Z"));
    store.hints().add(hint);
    store.close();

    assertThat(open().waiting(Platform.FACEBOOK, "page", 9)).containsExactly(hint);
  }
}
