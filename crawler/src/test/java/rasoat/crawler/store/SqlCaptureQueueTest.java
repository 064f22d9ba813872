package rasoat.crawler.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.model.port.TestCaptures.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.database.TestDatabase;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.CaptureQueueContract;
import rasoat.model.port.QueueDepth;
import rasoat.model.port.Redelivery;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SqlCaptureQueueTest extends CaptureQueueContract {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  @Override
  protected CaptureQueue emptyQueue(Clock clock, Redelivery redelivery) throws IOException {
    return SqlCaptureQueue.open(database.at(folder.resolve("crawl.db")), clock, redelivery);
  }

  @Test
  void takesInOnceWhatIsPutTwiceWhileItWaits() throws IOException {
    try (CaptureQueue queue = emptyQueue(clock, REDELIVERY)) {
      queue.put(capture("a"));
      queue.put(capture("a"));
      assertThat(queue.depth().waiting()).isEqualTo(1);

      assertThat(queue.take(Duration.ZERO)).isPresent();
      queue.put(capture("a"));
      assertThat(queue.depth()).isEqualTo(new QueueDepth(1, 1, 0));
    }
  }
}
