package rasoat.crawler.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.model.port.TestCaptures.capture;
import static rasoat.model.port.TestCaptures.digest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import rasoat.model.port.DeadLetter;
import rasoat.model.port.Delivery;
import rasoat.model.port.QueueDepth;
import rasoat.model.port.Redelivery;
import rasoat.model.port.TestClock;

/** What lies in the topics. */
class KafkaRecordsTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TestClock clock = new TestClock(Instant.parse("2026-05-04T03:02:01Z"));
  private KafkaSettings settings;
  private KafkaCaptureQueue queue;

  @BeforeEach
  void open(TestInfo test) throws IOException {
    String name = "records-" + test.getTestMethod().orElseThrow().getName();
    settings = new KafkaSettings(KafkaBroker.servers(), name, name, Map.of());
    queue = KafkaCaptureQueue.open(settings, clock, Redelivery.USUAL);
  }

  @AfterEach
  void close() throws IOException {
    queue.close();
  }

  @Test
  void whatIsNoCaptureBecomesADeadLetterAndTheNextOneComes() throws Exception {
    produce("key", "Đây không phải JSON");
    produce(null, null);
    queue.put(capture("a"));

    assertThat(take().capture()).isEqualTo(capture("a"));
    assertThat(queue.deadLetters(9)).hasSize(2);
    DeadLetter letter = queue.deadLetters(1).getFirst();
    assertThat(letter.capture().key().post()).isEqualTo("h:" + digest("Đây không phải JSON"));
    assertThat(letter.reason()).startsWith("expected a capture as JSON, got something else at 1:");
    assertThat(queue.depth()).isEqualTo(new QueueDepth(0, 1, 2));
  }

  @Test
  void whatIsReplayedIsSentInAsItWas() throws Exception {
    produce("key", "Đây không phải JSON");
    queue.put(capture("a"));
    take();
    String name = queue.deadLetters(1).getFirst().name();

    assertThat(queue.replay(name)).isTrue();
    queue.put(capture("b"));
    assertThat(take().capture()).isEqualTo(capture("b"));

    DeadLetter again = queue.deadLetters(9).getFirst();
    assertThat(again.capture().key().post()).isEqualTo("h:" + digest("Đây không phải JSON"));
    assertThat(again.name()).isNotEqualTo(name);
  }

  @Test
  void whatIsDoneIsRemovedFromTheTopic() throws Exception {
    queue.put(capture("a"));
    take().done();
    clock.forward(Removal.PAUSE);
    queue.put(capture("b"));
    take().done(); // one turn of the polling thread after that with the removal

    try (Admin admin = Admin.create(settings.admin())) {
      long begin =
          new Topics(admin, settings).begins().get(new TopicPartition(settings.captures(), 0));
      assertThat(begin).isPositive();
    }
  }

  @Test
  void anotherProcessGoesOnWhereOneLeft() throws IOException {
    queue.put(capture("a"));
    queue.put(capture("b"));
    queue.put(capture("c"));
    take();
    take().done();
    queue.close();

    queue = KafkaCaptureQueue.open(settings, clock, Redelivery.USUAL);

    Delivery again = take();
    assertThat(again.capture()).isEqualTo(capture("a"));
    assertThat(again.attempt()).as("given back, and not counted").isEqualTo(1);
    assertThat(take().capture()).isEqualTo(capture("c"));
  }

  @Test
  void aClosedQueueSaysSo() throws IOException {
    queue.close();

    assertThatThrownBy(() -> queue.take(PATIENCE))
        .isInstanceOf(IOException.class)
        .hasMessage("expected an open queue, got one that was closed");
    assertThatThrownBy(() -> queue.put(capture("a"))).isInstanceOf(IOException.class);
  }

  private Delivery take() throws IOException {
    return queue.take(PATIENCE).orElseThrow();
  }

  private void produce(String key, String value) throws Exception {
    byte[] bytes = value == null ? null : value.getBytes(UTF_8);
    try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(settings.producer())) {
      producer.send(new ProducerRecord<>(settings.captures(), key, bytes)).get();
    }
  }
}
