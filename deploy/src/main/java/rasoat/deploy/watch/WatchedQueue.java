package rasoat.deploy.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.Delivery;
import rasoat.model.port.QueueDepth;
import rasoat.model.post.Capture;

/** A queue, and figures of what goes through it. */
record WatchedQueue(CaptureQueue queue, Figures figures) implements CaptureQueue {

  @Override
  public boolean put(Capture capture) throws IOException {
    boolean isNew = queue.put(capture);
    if (isNew) {
      figures.takenIn().increment();
    }
    return isNew;
  }

  @Override
  public Optional<Delivery> take(Duration wait) throws IOException {
    Optional<Delivery> delivery = queue.take(wait);
    delivery.ifPresent(one -> figures.delivered().increment());
    return delivery.map(one -> new Watched(one, figures));
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

  private record Watched(Delivery delivery, Figures figures) implements Delivery {

    @Override
    public Capture capture() {
      return delivery.capture();
    }

    @Override
    public int attempt() {
      return delivery.attempt();
    }

    @Override
    public void done() throws IOException {
      delivery.done();
      figures.done().increment();
    }

    @Override
    public void fail(String reason) throws IOException {
      delivery.fail(reason);
      figures.failed().increment();
    }
  }
}
