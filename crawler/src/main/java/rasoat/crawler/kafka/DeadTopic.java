package rasoat.crawler.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import rasoat.crawler.capture.CaptureJson;
import rasoat.model.port.DeadLetter;

/**
 * What was given up: a compacted topic of one partition. A dead letter is named by the place of its
 * capture, so one that is given up twice is one; replayed ones are taken out by a record without a
 * value.
 */
final class DeadTopic {

  private static final Duration POLL = Duration.ofMillis(100);
  private static final String KEY = "key";
  private static final String REASON = "reason";
  private static final String AT = "at";

  private final KafkaSettings settings;
  private final Clock clock;
  private final Sending sending;

  DeadTopic(KafkaSettings settings, Clock clock, Sending sending) {
    this.settings = settings;
    this.clock = clock;
    this.sending = sending;
  }

  /** Durable when it returns. */
  void add(Entry entry, String reason) throws IOException {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(settings.dead(), entry.name(), entry.value());
    record.headers().add(KEY, entry.key().getBytes(UTF_8));
    record.headers().add(REASON, reason.getBytes(UTF_8));
    record.headers().add(AT, Long.toString(clock.millis()).getBytes(UTF_8));
    sending.send(record);
  }

  List<DeadLetter> list(int limit) throws IOException {
    return records().stream().limit(limit).map(DeadTopic::letter).toList();
  }

  int count() throws IOException {
    return records().size();
  }

  /** Sends its bytes in anew, whatever they are, and takes it out; false when there is none. */
  boolean replay(String name) throws IOException {
    for (ConsumerRecord<String, byte[]> record : records()) {
      if (record.key().equals(name)) {
        String key = header(record, KEY);
        sending.send(new ProducerRecord<>(settings.captures(), key, record.value()));
        sending.send(new ProducerRecord<>(settings.dead(), name, null));
        return true;
      }
    }
    return false;
  }

  /** All that are there, the oldest first. */
  private Collection<ConsumerRecord<String, byte[]>> records() throws IOException {
    TopicPartition only = new TopicPartition(settings.dead(), 0);
    Map<String, ConsumerRecord<String, byte[]>> records = new LinkedHashMap<>();
    try (KafkaConsumer<String, byte[]> reader = new KafkaConsumer<>(settings.reader())) {
      reader.assign(List.of(only));
      reader.seekToBeginning(List.of(only));
      long end = reader.endOffsets(List.of(only)).getOrDefault(only, 0L);
      while (reader.position(only) < end) {
        for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
          keep(record, records);
        }
      }
      return records.values();
    } catch (KafkaException e) {
      throw new IOException("cannot read dead letters (" + settings + ")", e);
    }
  }

  private static void keep(
      ConsumerRecord<String, byte[]> record, Map<String, ConsumerRecord<String, byte[]>> records) {
    if (record.value() == null) {
      records.remove(record.key());
    } else {
      records.putIfAbsent(record.key(), record);
    }
  }

  private static DeadLetter letter(ConsumerRecord<String, byte[]> record) {
    Instant at = Instant.ofEpochMilli(Long.parseLong(header(record, AT)));
    String json = new String(record.value(), UTF_8);
    return new DeadLetter(
        record.key(), CaptureJson.readOrStandIn(json, at), header(record, REASON), at);
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}
