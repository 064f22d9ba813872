package rasoat.crawler.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.capture.CaptureJson;
import rasoat.crawler.capture.UnreadableCaptureException;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.Delivery;
import rasoat.model.port.QueueDepth;
import rasoat.model.port.Redelivery;
import rasoat.model.post.Capture;

/**
 * Captures in Kafka, for many machines. Those of one group share them; each has as many takers as
 * it likes. A capture put twice is delivered twice.
 */
public final class KafkaCaptureQueue implements CaptureQueue {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaCaptureQueue.class);

  private final KafkaSettings settings;
  private final Clock clock;
  private final Redelivery redelivery;
  private final KafkaProducer<String, byte[]> producer;
  private final Admin admin;
  private final Sending sending;
  private final DeadTopic dead;
  private final Ledger ledger;

  /** Begun by the first who takes: who only puts has no share in the group. */
  private Optional<Polling> polling = Optional.empty();

  private boolean closed;

  private KafkaCaptureQueue(KafkaSettings settings, Clock clock, Redelivery redelivery) {
    this.redelivery = redelivery;
    this.settings = settings;
    this.clock = clock;
    this.admin = Admin.create(settings.admin());
    this.producer = new KafkaProducer<>(settings.producer());
    this.sending = new Sending(producer, settings);
    this.dead = new DeadTopic(settings, clock, sending);
    this.ledger = new Ledger(clock, redelivery);
  }

  /**
   * Makes the topics when there are none. Who takes joins the group, with the first call.
   *
   * @throws IOException when the brokers cannot be reached or do not let us
   */
  public static KafkaCaptureQueue open(KafkaSettings settings, Clock clock, Redelivery redelivery)
      throws IOException {
    try {
      try (Admin admin = Admin.create(settings.admin())) {
        new Topics(admin, settings).make();
      }
      return new KafkaCaptureQueue(settings, clock, redelivery);
    } catch (KafkaException e) {
      throw new IOException("cannot connect to Kafka (" + settings + ")", e);
    }
  }

  @Override
  public boolean put(Capture capture) throws IOException {
    byte[] json = CaptureJson.write(capture).getBytes(UTF_8);
    sending.send(new ProducerRecord<>(settings.captures(), capture.key().toString(), json));
    return true;
  }

  @Override
  public Optional<Delivery> take(Duration wait) throws IOException {
    join();
    long end = System.nanoTime() + wait.toNanos();
    Optional<Delivery> delivery = Optional.empty();
    Optional<Entry> entry = ledger.lease(end);
    while (entry.isPresent() && delivery.isEmpty()) {
      delivery = begin(entry.get());
      entry = delivery.isEmpty() ? ledger.lease(end) : entry;
    }
    return delivery;
  }

  private synchronized void join() {
    if (polling.isEmpty() && !closed) {
      Poller poller =
          new Poller(
              new KafkaConsumer<>(settings.consumer()),
              settings.captures(),
              ledger,
              new Removal(admin, clock));
      Thread thread = Thread.ofPlatform().daemon().name("captures").start(poller);
      polling = Optional.of(new Polling(poller, thread));
    }
  }

  /** Empty when there is nothing to work on: it is dead by now, or another's. */
  private Optional<Delivery> begin(Entry entry) throws IOException {
    if (entry.attempt() > redelivery.attempts()) {
      bury(entry, redelivery.leaseRanOut());
      return Optional.empty();
    }
    try {
      Capture capture = CaptureJson.read(new String(entry.value(), UTF_8));
      boolean ours = ledger.awaitCommit(entry.home());
      return ours ? Optional.of(new Taken(entry, capture)) : Optional.empty();
    } catch (UnreadableCaptureException e) {
      bury(entry, e.getMessage());
      return Optional.empty();
    }
  }

  private void bury(Entry entry, String reason) throws IOException {
    dead.add(entry, reason);
    end(entry);
  }

  private void end(Entry entry) throws IOException {
    ledger.remove(entry);
    if (!ledger.awaitCommit(entry.home())) {
      LOG.info("{} is another's now, and may be delivered again", entry.home().partition());
    }
  }

  private void fail(Entry entry, String reason) throws IOException {
    if (!ledger.isCurrent(entry)) {
      return;
    }
    if (redelivery.isLast(entry.attempt())) {
      bury(entry, reason);
    } else {
      ledger.retry(entry);
    }
  }

  @Override
  public List<DeadLetter> deadLetters(int limit) throws IOException {
    return dead.list(limit);
  }

  @Override
  public boolean replay(String deadLetter) throws IOException {
    return dead.replay(deadLetter);
  }

  /** Of the whole group: exact for what this process works on, as last committed for others. */
  @Override
  public QueueDepth depth() throws IOException {
    Topics topics = new Topics(admin, settings);
    Depth depth = new Depth(topics.begins(), topics.ends(), topics.committed());
    ledger.shares().forEach(depth::add);
    return depth.with(dead.count());
  }

  /** Brokers count what waits, and read nothing of it. */
  @Override
  public Optional<Instant> oldestWaiting() {
    return Optional.empty();
  }

  /** Leaves the group; what is under way is delivered to others. */
  @Override
  public void close() throws IOException {
    try {
      leave();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while leaving Kafka");
    } finally {
      producer.close();
      admin.close();
    }
  }

  private synchronized void leave() throws InterruptedException {
    closed = true;
    if (polling.isPresent()) {
      polling.get().poller().end();
      polling.get().thread().join();
    } else {
      ledger.close(null);
    }
  }

  /** What fetches for the takers of this process. */
  private record Polling(Poller poller, Thread thread) {}

  private final class Taken implements Delivery {

    private final Entry entry;
    private final Capture capture;

    Taken(Entry entry, Capture capture) {
      this.entry = entry;
      this.capture = capture;
    }

    @Override
    public Capture capture() {
      return capture;
    }

    @Override
    public int attempt() {
      return entry.attempt();
    }

    @Override
    public void done() throws IOException {
      end(entry);
    }

    @Override
    public void fail(String reason) throws IOException {
      KafkaCaptureQueue.this.fail(entry, reason);
    }
  }
}
