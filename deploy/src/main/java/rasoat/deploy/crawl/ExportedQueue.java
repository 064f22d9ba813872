package rasoat.deploy.crawl;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.Delivery;
import rasoat.model.port.QueueDepth;
import rasoat.model.post.Capture;

/** A queue whose captures are also written to a file while there is one. */
final class ExportedQueue implements CaptureQueue {

  private final CaptureQueue queue;
  private volatile @Nullable CaptureExport export;

  ExportedQueue(CaptureQueue queue) {
    this.queue = queue;
  }

  void to(CaptureExport file) {
    export = file;
  }

  void toNobody() {
    export = null;
  }

  @Override
  public boolean put(Capture capture) throws IOException {
    boolean isNew = queue.put(capture);
    CaptureExport file = export;
    if (file != null) {
      file.write(capture);
    }
    return isNew;
  }

  @Override
  public Optional<Delivery> take(Duration wait) throws IOException {
    return queue.take(wait);
  }

  @Override
  public List<DeadLetter> deadLetters(int limit) throws IOException {
    return queue.deadLetters(limit);
  }

  @Override
  public boolean replay(String deadLetter) throws IOException {
    return queue.replay(deadLetter);
  }

  @Override
  public QueueDepth depth() throws IOException {
    return queue.depth();
  }

  @Override
  public Optional<Instant> oldestWaiting() throws IOException {
    return queue.oldestWaiting();
  }

  @Override
  public void close() throws IOException {
    queue.close();
  }
}
