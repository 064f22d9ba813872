package rasoat.crawler.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookHints;
import rasoat.crawler.source.WebhookHintsContract;
import rasoat.database.TestDatabase;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredHintsTest extends WebhookHintsContract {

  @Parameter private TestDatabase database;
  @TempDir private Path folder;
  @AutoClose private CrawlStore store;

  @Override
  protected WebhookHints open() throws IOException {
    store =
        CrawlStore.open(
            database.at(folder.resolve("crawl.db")), Clock.systemUTC(), Duration.ofHours(1));
    return store.hints();
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
