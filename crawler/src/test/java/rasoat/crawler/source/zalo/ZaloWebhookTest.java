package rasoat.crawler.source.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.crawler.source.zalo.TestZalo.ACCOUNT;
import static rasoat.crawler.source.zalo.TestZalo.GROUP;
import static rasoat.crawler.source.zalo.TestZalo.PSEUDONYMS;
import static rasoat.crawler.source.zalo.TestZalo.read;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.CaptureDoor;
import rasoat.crawler.source.WebhookCall;
import rasoat.crawler.source.WebhookReply;
import rasoat.crawler.source.zalo.ZaloWebhook.Fate;
import rasoat.crawler.source.zalo.ZaloWebhook.Settings;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;

class ZaloWebhookTest {

  private static final String APP = "360846524940903967";
  private static final String TIME = "1763776800000";
  private static final Instant SENT = Instant.ofEpochMilli(1763776800000L);
  private static final Secret SECRET = Secret.of("oa-secret");
  private static final String SIGNATURE =
      "ea9375010164cef9d8b9878d3d9460bd653e2a584082f9dc69f0dc7a5bef61ad";

  private final List<Capture> captures = new ArrayList<>();
  private final InMemoryByteStore store = new InMemoryByteStore();
  private final ZaloWebhook webhook = webhook(Settings.of(APP, SECRET), SENT);
  private String image;

  @BeforeEach
  void readTheEvent() throws IOException {
    image = new String(read("group-image.json"), UTF_8);
  }

  @Test
  void makesACaptureOfAPictureInAGroup() {
    assertThat(webhook.receive(call("mac=" + SIGNATURE, image))).isEqualTo(WebhookReply.TAKEN);

    Capture capture = captures.getFirst();
    assertThat(capture.key()).isEqualTo(new PostKey(Platform.ZALO, GROUP, "96d3cdf3af150460909"));
    assertThat(capture.time()).isEqualTo(SENT);
    assertThat(capture.text()).isEqualTo("Ai có bản đầy đủ không?");
    assertThat(capture.author()).isEqualTo(PSEUDONYMS.of(Platform.ZALO, "246845883529197922"));
    assertThat(capture.permalink()).isEmpty();
    assertThat(capture.attachments())
        .containsExactly(
            Attachment.at(
                Kind.PHOTO, "96d3cdf3af150460909-1", "https://f21-zpc.zdn.vn/jpg/1/abc.jpg"));
    assertThat(capture.provenance().route()).isEqualTo(Route.WEBHOOK);
    assertThat(store.get(capture.provenance().raw())).hasValue(image.getBytes(UTF_8));
    assertThat(capture.toString()).doesNotContain("246845883529197922");
  }

  @ParameterizedTest
  @CsvSource({
    "mac=ea9375010164cef9d8b9878d3d9460bd653e2a584082f9dc69f0dc7a5bef61ad, TAKEN",
    "ea9375010164cef9d8b9878d3d9460bd653e2a584082f9dc69f0dc7a5bef61ad, TAKEN",
    "MAC=EA9375010164CEF9D8B9878D3D9460BD653E2A584082F9DC69F0DC7A5BEF61AD, TAKEN",
    "mac=fa9375010164cef9d8b9878d3d9460bd653e2a584082f9dc69f0dc7a5bef61ad, FORGED",
    "mac=ea93, FORGED",
    "mac=, FORGED",
    "mac=zz, FORGED",
    "'', FORGED",
  })
  void readsASignatureInEveryForm(String header, Fate fate) {
    webhook.receive(call(header, image));

    assertThat(webhook.calls()).containsEntry(fate, 1L);
    assertThat(captures).hasSize(fate == Fate.TAKEN ? 1 : 0);
  }

  @Test
  void refusesWhatIsNotSignedOverTheseBytesByThisSecret() throws IOException {
    String anew = image.replace("\"app_id\":", "\"app_id\": ");
    WebhookCall unsigned = WebhookCall.of(Map.of(), image.getBytes(UTF_8));
    ZaloWebhook other = webhook(Settings.of(APP, Secret.of("app-secret")), SENT);

    assertThat(webhook.receive(call(SIGNATURE, anew)).status()).isEqualTo(403);
    assertThat(webhook.receive(call(SIGNATURE, "\uFEFF" + image)).status()).isEqualTo(403);
    assertThat(webhook.receive(unsigned).status()).isEqualTo(403);
    assertThat(other.receive(call(SIGNATURE, image)).status()).isEqualTo(403);
    assertThat(captures).isEmpty();
    assertThat(store.get(Sha256.of(image.getBytes(UTF_8)))).isEmpty();
  }

  @Test
  void takesAByteOrderMarkThatIsSignedToo() {
    String marked = "\uFEFF" + image;

    assertThat(webhook.receive(signed(APP, marked, TIME)).status()).isEqualTo(200);
    assertThat(captures).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "388613280878808645, 1763776800000, ",
    "360846524940903967, 1763776800999, 1763776800999",
    "388613280878808645, 1763776800999, 1763776800999",
  })
  void takesOtherWaysOfSigningOnlyWhenItIsToldTo(String id, String time, String header) {
    ZaloWebhook tolerant = webhook(new Settings(APP, SECRET, true, false), SENT);
    WebhookCall call = signed(id, image, time, header("X-ZEvent-Timestamp", header));

    assertThat(webhook.receive(call).status()).isEqualTo(403);
    assertThat(tolerant.receive(call).status()).isEqualTo(200);
    assertThat(tolerant.receive(signed(APP, image, TIME)).status()).isEqualTo(200);
    assertThat(tolerant.variantsSeen()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-22T02:10:00Z,   , 200",
    "2025-11-22T01:50:00Z,   , 200",
    "2025-11-22T02:10:01Z,   , 403",
    "2025-11-22T01:49:59Z,   , 403",
    "2025-11-22T03:59:59Z, 5, 200",
  })
  void takesOldEventsOnlyWhenTheyAreSentAgain(Instant now, String retry, int status) {
    ZaloWebhook then = webhook(Settings.of(APP, SECRET), now);

    assertThat(then.receive(signed(APP, image, TIME, header("num_retry", retry))).status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "user_send_group_text, TAKEN",
    "user_send_group_link, TAKEN",
    "user_send_group_file, TAKEN",
    "user_send_group_gif, TAKEN",
    "user_send_group_video, TAKEN",
    "oa_send_group_image, TAKEN",
    "user_send_group_sticker, PASSED_OVER",
    "user_send_group_audio, PASSED_OVER",
    "user_send_group_location, PASSED_OVER",
    "user_send_group_business_card, PASSED_OVER",
    "user_send_text, PRIVATE",
    "user_send_image, PRIVATE",
    "oa_send_text, PRIVATE",
    "anonymous_send_text, PRIVATE",
    "create_group, MANAGEMENT",
    "user_join_group, MANAGEMENT",
    "user_request_join_group, MANAGEMENT",
    "react_request_join_group, MANAGEMENT",
    "reject_request_join_group, MANAGEMENT",
    "add_group_admin, MANAGEMENT",
    "remove_group_admin, MANAGEMENT",
    "update_group_info, MANAGEMENT",
    "user_out_group, MANAGEMENT",
    "user_leave_group, MANAGEMENT",
    "disperse_group, MANAGEMENT",
    "delete_group, MANAGEMENT",
    "permission_revoked, MANAGEMENT",
    "follow, OTHER",
    "'', OTHER",
  })
  void tellsEventsApartByTheirNames(String name, Fate fate) {
    String event = image.replace("user_send_group_image", name);

    assertThat(webhook.receive(signed(APP, event, TIME))).isEqualTo(WebhookReply.TAKEN);

    assertThat(webhook.calls()).containsEntry(fate, 1L);
    assertThat(captures).hasSize(fate == Fate.TAKEN ? 1 : 0);
    assertThat(store.get(Sha256.of(event.getBytes(UTF_8))).isPresent())
        .isEqualTo(fate == Fate.TAKEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"group_id\":\"g1\",\"id\":\"r\"} | \"conversation_id\":\"c1\", | g1",
        "{\"group_id\":null,\"id\":\"r\"} | \"conversation_id\":\"c1\", | c1",
        "{\"id\":\"r\"}                     | \"conversation_id\":\"\",   | r",
      })
  void findsTheGroupWhereverItStands(String recipient, String inMessage, String group) {
    String event =
        image
            .replace("{\"id\":\"" + GROUP + "\"}", recipient)
            .replace("\"message\":{", "\"message\":{" + inMessage);

    webhook.receive(signed(APP, event, TIME));

    assertThat(captures.getFirst().key().source()).isEqualTo(group);
  }

  @Test
  void takesEveryAttachmentOfAnAnswerThatShowsSomething() {
    String attachments =
        """
        "quote_msg_id":"96d3","attachments":[
        {"type":"image","payload":{"url":"https://z.example/1.jpg","thumbnail":"https://z.example/t"}},
        {"type":"image","payload":{"url":"https://z.example/2.jpg"}},
        {"type":"gif","payload":{"url":"https://z.example/3.gif"}},
        {"type":"video","payload":{"url":"https://z.example/4.mp4","thumbnail":"https://z.example/4"}},
        {"type":"link","payload":{"url":"https://a.example","thumbnail":"https://z.example/5"}},
        {"type":"link","payload":{"url":"https://a.example"}},
        {"type":"file","payload":{"url":"https://z.example/6","name":"1849.pdf","size":"9",
         "checksum":"x","type":"pdf"}},
        {"type":"sticker","payload":{"id":"7","url":"https://z.example/7"}},
        {"type":"location","payload":{"coordinates":{"latitude":"1","longitude":"2"}}}]}}\
        """;
    String event = image.substring(0, image.indexOf("\"attachments\"")) + attachments;

    webhook.receive(signed(APP, event, TIME));

    Capture capture = captures.getFirst();
    assertThat(capture.relation().replyTo()).isEqualTo("96d3");
    assertThat(capture.attachments())
        .extracting(one -> one.kind() + " " + one.address())
        .containsExactly(
            "PHOTO https://z.example/1.jpg",
            "PHOTO https://z.example/2.jpg",
            "ANIMATION https://z.example/3.gif",
            "VIDEO_THUMB https://z.example/4",
            "LINK_PREVIEW https://z.example/5",
            "DOCUMENT https://z.example/6");
    assertThat(capture.attachments()).extracting(Attachment::name).doesNotHaveDuplicates();
  }

  @Test
  void takesPrivateMessagesOnlyAsATipLine() {
    ZaloWebhook tipLine = webhook(new Settings(APP, SECRET, false, true), SENT);
    String event = image.replace("user_send_group_image", "user_send_image");

    tipLine.receive(signed(APP, event, TIME));

    assertThat(captures)
        .extracting(Capture::key)
        .containsExactly(new PostKey(Platform.ZALO, ACCOUNT, "96d3cdf3af150460909"));
  }

  @Test
  void makesOnePostOfAnEventThatComesTwice() {
    webhook.receive(signed(APP, image, TIME));
    webhook.receive(signed(APP, image, TIME, header("num_retry", "1")));

    assertThat(captures).hasSize(2);
    assertThat(captures.getFirst()).isEqualTo(captures.getLast());
  }

  @Test
  void givesTheSameNamesAsReadingBack() throws IOException {
    webhook.receive(signed(APP, image, TIME));
    String back =
        """
        {"message_id": "96d3cdf3af150460909", "type": "photo", "time": 1763776800000, \
        "message": "Ai có bản đầy đủ không?", "from_id": "246845883529197922", \
        "url": "https://other.example/abc.jpg"}\
        """;
    Capture read =
        ReadMessage.of(LooseJson.parse(back.getBytes(UTF_8)).orElseThrow(), GROUP, "Tổ dân phố 12")
            .orElseThrow()
            .capture(PSEUDONYMS, captures.getFirst().provenance());

    assertThat(read.key()).isEqualTo(captures.getFirst().key());
    assertThat(read.revision()).isEqualTo(captures.getFirst().revision());
    assertThat(read.author()).isEqualTo(captures.getFirst().author());
  }

  @Test
  void asksZaloToTryAgainWhenAMessageCannotBeKept() {
    CaptureDoor full =
        capture -> {
          throw new IOException("expected room, got none");
        };
    ZaloWebhook broken =
        new ZaloWebhook(Settings.of(APP, SECRET), store, full, PSEUDONYMS, () -> SENT);

    assertThat(broken.receive(signed(APP, image, TIME))).isEqualTo(WebhookReply.TRY_AGAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "{", "{}{}", "<html>"})
  void refusesWhatIsNoEvent(String body) {
    assertThat(webhook.receive(signed(APP, body, ""))).isEqualTo(WebhookReply.UNREADABLE);
  }

  @Test
  void fallsOverNoCutAndNoOddShape() {
    for (int cut = 0; cut < image.length(); cut += 7) {
      webhook.receive(signed(APP, image.substring(0, cut), TIME));
    }
    for (String odd : List.of("\"message\":[]", "\"message\":7", "\"message\":null")) {
      String event = image.substring(0, image.indexOf("\"message\":")) + odd + "}";
      webhook.receive(signed(APP, event, TIME));
    }

    assertThat(captures).isEmpty();
    assertThat(webhook.calls()).containsEntry(Fate.PASSED_OVER, 3L);
  }

  private ZaloWebhook webhook(Settings settings, Instant now) {
    return new ZaloWebhook(settings, store, captures::add, PSEUDONYMS, () -> now);
  }

  private static WebhookCall signed(String id, String body, String time) {
    return signed(id, body, time, Map.of());
  }

  private static WebhookCall signed(
      String id, String body, String time, Map<String, List<String>> more) {
    byte[] all = (id + body + time + SECRET.reveal()).getBytes(UTF_8);
    return call("mac=" + Sha256.of(all), body, more);
  }

  private static WebhookCall call(String signature, String body) {
    return call(signature, body, Map.of());
  }

  private static WebhookCall call(String signature, String body, Map<String, List<String>> more) {
    Map<String, List<String>> headers = new HashMap<>(more);
    headers.put("X-ZEvent-Signature", List.of(signature));
    return WebhookCall.of(headers, body.getBytes(UTF_8));
  }

  private static Map<String, List<String>> header(String name, @Nullable String value) {
    return value == null ? Map.of() : Map.of(name, List.of(value));
  }
}
