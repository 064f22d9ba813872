package rasoat.crawler.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {

  @Test
  void showNothingOfHowToLogIn() {
    KafkaSettings settings =
        new KafkaSettings("k1:9092", "rasoat", "judges", Map.of("sasl.jaas.config", "s3cret"));

    assertThat(settings).hasToString("k1:9092, topics rasoat.*, group judges");
    assertThat(settings.producer()).containsEntry("sasl.jaas.config", "s3cret");
  }

  @Test
  void letNobodyWeakenWhatCapturesRelyOn() {
    KafkaSettings settings =
        new KafkaSettings(
            "k1:9092", "rasoat", "judges", Map.of("acks", "1", "enable.auto.commit", "true"));

    assertThat(settings.producer()).containsEntry("acks", "all");
    assertThat(settings.consumer()).containsEntry("enable.auto.commit", false);
  }

  @Test
  void needServersAPrefixAndAGroup() {
    assertThatThrownBy(() -> new KafkaSettings("k1:9092", " ", "judges", Map.of()))
        .hasMessage("expected servers, a prefix and a group, got 'k1:9092', ' ' and 'judges'");
  }
}
