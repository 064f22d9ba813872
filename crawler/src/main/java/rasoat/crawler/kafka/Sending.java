package rasoat.crawler.kafka;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Sends records and waits until every broker that has to has them. Safe for many threads. */
record Sending(Producer<String, byte[]> producer, KafkaSettings settings) {

  void send(ProducerRecord<String, byte[]> record) throws IOException {
    try {
      producer.send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while sending to Kafka");
    } catch (ExecutionException | KafkaException | IllegalStateException e) { // the last: closed
      throw new IOException("cannot send to %s (%s)".formatted(record.topic(), settings), e);
    }
  }
}
