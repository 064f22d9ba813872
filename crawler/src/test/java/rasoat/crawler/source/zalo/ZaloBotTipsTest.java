package rasoat.crawler.source.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.crawler.source.zalo.TestZalo.PSEUDONYMS;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.source.WebhookCall;
import rasoat.crawler.source.WebhookReply;
import rasoat.crawler.source.zalo.ZaloBotTips.Fate;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

class ZaloBotTipsTest {

  private static final String IMAGE =
      """
      {"ok":true,"result":{"event_name":"message.image.received","message":{\
      "from":{"id":"6ede9afa66b88fe6d6a9","display_name":"Lê Cam","is_bot":false},\
      "chat":{"id":"9a1b2c3d4e5f","chat_type":"GROUP"},\
      "photo":"https://photo.example/abc.jpg","caption":"@Bot kiểm tra giúp",\
      "message_id":"2d758cb5e222177a4e35","date":1763776800000}}}\
      """;

  private final List<Capture> captures = new ArrayList<>();
  private final InMemoryByteStore store = new InMemoryByteStore();
  private final ZaloBotTips tips =
      new ZaloBotTips(
          Secret.of("secret-token"),
          store,
          captures::add,
          PSEUDONYMS,
          () -> Instant.ofEpochMilli(1763776800500L));

  @Test
  void makesACaptureOfAPictureThatMentionsIt() {
    assertThat(tips.receive(call("secret-token", IMAGE))).isEqualTo(WebhookReply.TAKEN);

    Capture tip = captures.getFirst();
    assertThat(tip.key())
        .isEqualTo(new PostKey(Platform.ZALO, "9a1b2c3d4e5f", "2d758cb5e222177a4e35"));
    assertThat(tip.time()).isEqualTo(Instant.ofEpochMilli(1763776800000L));
    assertThat(tip.text()).isEqualTo("@Bot kiểm tra giúp");
    assertThat(tip.attachments())
        .containsExactly(
            Attachment.at(Kind.PHOTO, "2d758cb5e222177a4e35-1", "https://photo.example/abc.jpg"));
    assertThat(tip.toString()).doesNotContain("6ede9afa66b88fe6d6a9", "Lê Cam");
    assertThat(store.get(tip.provenance().raw())).isPresent();
  }

  @Test
  void readsAnEventWithoutItsEnvelopeAndTheOtherNameOfAPhoto() {
    String bare = IMAGE.substring(IMAGE.indexOf("{\"event_name"), IMAGE.length() - 1);

    tips.receive(call("secret-token", bare.replace("\"photo\"", "\"photo_url\"")));

    assertThat(captures.getFirst().attachments())
        .extracting(Attachment::address)
        .containsExactly("https://photo.example/abc.jpg");
  }

  @ParameterizedTest
  @CsvSource({
    "message.text.received, TAKEN",
    "message.sticker.received, PASSED_OVER",
    "message.voice.received, PASSED_OVER",
    "message.unsupported.received, PASSED_OVER",
    "'', PASSED_OVER",
  })
  void takesTextsAndPicturesOnly(String name, Fate fate) {
    tips.receive(call("secret-token", IMAGE.replace("message.image.received", name)));

    assertThat(tips.calls()).containsEntry(fate, 1L);
    assertThat(captures).hasSize(fate == Fate.TAKEN ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"secret-toke", "secret-token2", "''", "SECRET-TOKEN"})
  void refusesWhatDoesNotKnowTheSecret(String told) {
    assertThat(tips.receive(call(told, IMAGE))).isEqualTo(WebhookReply.FORBIDDEN);
    assertThat(captures).isEmpty();
  }

  @Test
  void asksZaloToTryAgainWhenATipCannotBeKept() {
    ZaloBotTips full =
        new ZaloBotTips(
            Secret.of("secret-token"),
            store,
            capture -> {
              throw new IOException("expected room, got none");
            },
            PSEUDONYMS,
            () -> Instant.EPOCH);

    assertThat(full.receive(call("secret-token", IMAGE))).isEqualTo(WebhookReply.TRY_AGAIN);
  }

  @Test
  void fallsOverNoCut() {
    for (int cut = 0; cut < IMAGE.length(); cut += 7) {
      tips.receive(call("secret-token", IMAGE.substring(0, cut)));
    }

    assertThat(captures).isEmpty();
    assertThat(tips.calls()).containsEntry(Fate.TAKEN, 0L).containsEntry(Fate.FORGED, 0L);
  }

  private static WebhookCall call(String secret, String body) {
    return WebhookCall.of(Map.of("X-Bot-Api-Secret-Token", List.of(secret)), body.getBytes(UTF_8));
  }
}
