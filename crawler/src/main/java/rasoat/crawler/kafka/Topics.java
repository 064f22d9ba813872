package rasoat.crawler.kafka;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics and how far their captures are. Safe for many threads. */
record Topics(Admin admin, KafkaSettings settings) {

  /** Bytes of what is done only go when their part of the log is complete. */
  private static final Duration PART_OF_A_LOG = Duration.ofHours(1);

  /**
   * Makes those that are not there, with as many partitions and copies as the brokers see fit.
   * Captures stay until they are done, however long that takes.
   */
  void make() throws IOException {
    String largest = Integer.toString(KafkaSettings.LARGEST_RECORD);
    make(
        new NewTopic(settings.captures(), Optional.empty(), Optional.empty())
            .configs(
                Map.of(
                    TopicConfig.RETENTION_MS_CONFIG,
                    "-1",
                    TopicConfig.RETENTION_BYTES_CONFIG,
                    "-1",
                    TopicConfig.SEGMENT_MS_CONFIG,
                    Long.toString(PART_OF_A_LOG.toMillis()),
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    largest)));
    make(
        new NewTopic(settings.dead(), Optional.of(1), Optional.empty())
            .configs(
                Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    largest)));
  }

  private void make(NewTopic topic) throws IOException {
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw failed("make the topic " + topic.name(), e);
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** The offsets after the last captures. */
  Map<TopicPartition, Long> ends() throws IOException {
    return offsets(OffsetSpec.latest());
  }

  /** The offsets of the first captures that were not removed. */
  Map<TopicPartition, Long> begins() throws IOException {
    return offsets(OffsetSpec.earliest());
  }

  private Map<TopicPartition, Long> offsets(OffsetSpec which) throws IOException {
    Map<TopicPartition, OffsetSpec> asked =
        partitions().stream().collect(Collectors.toMap(Function.identity(), one -> which));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> one :
        got(admin.listOffsets(asked).all()).entrySet()) {
      offsets.put(one.getKey(), one.getValue().offset());
    }
    return offsets;
  }

  private Set<TopicPartition> partitions() throws IOException {
    String topic = settings.captures();
    return got(admin.describeTopics(List.of(topic)).allTopicNames())
        .get(topic)
        .partitions()
        .stream()
        .map(TopicPartitionInfo::partition)
        .map(partition -> new TopicPartition(topic, partition))
        .collect(Collectors.toSet());
  }

  /** What the group committed. */
  Map<TopicPartition, OffsetAndMetadata> committed() throws IOException {
    return got(admin.listConsumerGroupOffsets(settings.group()).partitionsToOffsetAndMetadata());
  }

  private <T> T got(KafkaFuture<T> answer) throws IOException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw failed("look at " + settings.captures(), e);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private IOException failed(String what, ExecutionException e) {
    return new IOException("cannot %s (%s)".formatted(what, settings), e.getCause());
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while waiting for Kafka");
  }
}
