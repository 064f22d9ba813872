package rasoat.crawler.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Which Kafka, and what is ours there.
 *
 * @param servers addresses to connect to first, as {@code host:port,host:port}
 * @param prefix of the names of our topics
 * @param group those who share the captures among them
 * @param client more settings of the client, such as how to log in; they are shown to nobody
 */
public record KafkaSettings(
    String servers, String prefix, String group, Map<String, String> client) {

  /** A capture is text; 8 MiB is far beyond the longest post. */
  static final int LARGEST_RECORD = 8 << 20;

  private static final int RECORDS_A_POLL = 100;

  public KafkaSettings {
    if (servers.isBlank() || prefix.isBlank() || group.isBlank()) {
      throw new IllegalArgumentException(
          "expected servers, a prefix and a group, got '%s', '%s' and '%s'"
              .formatted(servers, prefix, group));
    }
    client = Map.copyOf(client);
  }

  String captures() {
    return prefix + ".captures";
  }

  String dead() {
    return prefix + ".dead";
  }

  Map<String, Object> admin() {
    Map<String, Object> all = new HashMap<>(client);
    all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
    return all;
  }

  Map<String, Object> producer() {
    Map<String, Object> all = admin();
    all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    all.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    all.put(ProducerConfig.ACKS_CONFIG, "all");
    all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD);
    return all;
  }

  /** For reading without a part in the group. */
  Map<String, Object> reader() {
    Map<String, Object> all = admin();
    all.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    all.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_A_POLL);
    return all;
  }

  /** Partitions that stay with their consumer when another joins are not disturbed. */
  Map<String, Object> consumer() {
    Map<String, Object> all = reader();
    all.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    all.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    return all;
  }

  @Override
  public String toString() {
    return "%s, topics %s.*, group %s".formatted(servers, prefix, group);
  }
}
