package rasoat.crawler.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.database.TestCertificate;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.Redelivery;
import rasoat.model.port.TestCaptures;
import rasoat.model.post.Capture;

/**
 * A broker that speaks TLS and asks for a certificate, reached as {@code deploy/README.md} says.
 */
class EncryptedBrokerTest {

  @TempDir static Path folder;

  private static TestCertificate ours;
  private static TestCertificate brokers;
  private static TestCertificate strangers;
  private static String servers;

  @BeforeAll
  static void start() {
    ours = TestCertificate.in(folder, "ours");
    brokers = TestCertificate.in(folder, "brokers");
    strangers = TestCertificate.in(folder, "strangers");
    servers = KafkaBroker.encrypted(brokers, ours);
  }

  @Test
  void carriesCapturesForWhomItKnows() throws IOException {
    Capture capture = TestCaptures.capture("a");
    try (CaptureQueue queue = open(KafkaBroker.client(ours, brokers))) {
      queue.put(capture);

      assertThat(queue.take(Duration.ofMinutes(2)).orElseThrow().capture()).isEqualTo(capture);
    }
  }

  @Test
  void letsNoStrangerIn() {
    assertThatThrownBy(() -> open(KafkaBroker.client(strangers, brokers)).close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining(servers);
  }

  @Test
  void letsNobodyInWhoShowsNothing() {
    Map<String, String> bare = new HashMap<>(KafkaBroker.client(ours, brokers));
    bare.keySet().removeIf(key -> key.startsWith("ssl.keystore"));

    assertThatThrownBy(() -> open(bare).close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining(servers);
  }

  @Test
  void isNotBelievedWhenItIsAnother() {
    assertThatThrownBy(() -> open(KafkaBroker.client(ours, strangers)).close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining(servers);
  }

  private static CaptureQueue open(Map<String, String> client) throws IOException {
    return KafkaCaptureQueue.open(
        new KafkaSettings(servers, "tls", "tls", client), Clock.systemUTC(), Redelivery.USUAL);
  }
}
