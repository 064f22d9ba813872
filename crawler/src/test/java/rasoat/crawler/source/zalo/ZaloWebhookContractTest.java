package rasoat.crawler.source.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.payload.PayloadContract;
import rasoat.crawler.payload.Reading;
import rasoat.crawler.payload.Shape;
import rasoat.crawler.source.WebhookCall;
import rasoat.crawler.source.WebhookReply;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/** What Zalo tells by itself. */
class ZaloWebhookContractTest {

  private static final String APP = "360846524940903967";
  private static final String SECRET = "oa-secret";
  private static final Pseudonyms AUTHORS = new Pseudonyms(new byte[16]);

  @Nested
  class OfAnAccount extends PayloadContract {

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    @Override
    protected Set<String> needed() {
      return Set.of("app_id", "event_name", "timestamp", "msg_id", "id");
    }

    @Override
    protected Reading read(byte[] payload) {
      List<Capture> posts = new ArrayList<>();
      ZaloWebhook webhook =
          new ZaloWebhook(
              ZaloWebhook.Settings.of(APP, Secret.of(SECRET)),
              new InMemoryByteStore(),
              posts::add,
              AUTHORS,
              () -> java.time.Instant.ofEpochMilli(1763776800000L));
      WebhookReply reply = webhook.receive(signed(payload));
      return new Reading(posts, reply + " " + webhook.calls());
    }

    private WebhookCall signed(byte[] payload) {
      String time = LooseJson.parse(payload).map(json -> json.text("timestamp")).orElse("");
      byte[] before = APP.getBytes(UTF_8);
      byte[] after = (time + SECRET).getBytes(UTF_8);
      byte[] all = new byte[before.length + payload.length + after.length];
      System.arraycopy(before, 0, all, 0, before.length);
      System.arraycopy(payload, 0, all, before.length, payload.length);
      System.arraycopy(after, 0, all, before.length + payload.length, after.length);
      String mac = HexFormat.of().formatHex(HexFormat.of().parseHex(Sha256.of(all).value()));
      return WebhookCall.of(Map.of("X-ZEvent-Signature", List.of("mac=" + mac)), payload);
    }

    @Override
    protected String template() {
      return """
      {"app_id":"%s","oa_id":"388613280878808645","event_name":"user_send_group_image",
       "timestamp":"1763776800000","sender":{"id":"%s","name":"%s"},
       "recipient":{"id":"f414c8f76fa586fbdfb4"},
       "message":{"msg_id":"96d3cdf3af150460909","text":"%s","quote_msg_id":"96d3",
        "attachments":[{"type":"image","payload":{"thumbnail":"https://f21.example/t.jpg",
         "url":"https://f21.example/abc.jpg"}}]}}\
      """
          .formatted(APP, AUTHOR_ID, AUTHOR, WORDS);
    }
  }

  @Nested
  class OfABot extends PayloadContract {

    @Override
    protected Shape shape() {
      return new JsonShape();
    }

    @Override
    protected Set<String> needed() {
      return Set.of("ok", "event_name", "message_id", "id");
    }

    @Override
    protected Reading read(byte[] payload) {
      List<Capture> posts = new ArrayList<>();
      ZaloBotTips tips =
          new ZaloBotTips(
              Secret.of(SECRET),
              new InMemoryByteStore(),
              posts::add,
              AUTHORS,
              () -> java.time.Instant.ofEpochMilli(1763776800000L));
      WebhookReply reply =
          tips.receive(WebhookCall.of(Map.of("X-Bot-Api-Secret-Token", List.of(SECRET)), payload));
      return new Reading(posts, reply + " " + tips.calls());
    }

    @Override
    protected String template() {
      return """
      {"ok":true,"result":{"event_name":"message.image.received","message":{
       "from":{"id":"%s","display_name":"%s","is_bot":false},
       "chat":{"id":"9a1b2c3d4e5f","chat_type":"GROUP"},"photo":"https://photo.example/abc.jpg",
       "caption":"%s","message_id":"2d758cb5e222177a4e35","date":1763776800000}}}\
      """
          .formatted(AUTHOR_ID, AUTHOR, WORDS);
    }
  }
}
