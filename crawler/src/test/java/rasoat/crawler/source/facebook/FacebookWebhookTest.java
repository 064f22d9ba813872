package rasoat.crawler.source.facebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static rasoat.crawler.source.WebhookHint.Change.CHANGED;
import static rasoat.crawler.source.WebhookHint.Change.REMOVED;

import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.payload.JsonShape;
import rasoat.crawler.source.InMemoryWebhookHints;
import rasoat.crawler.source.WebhookCall;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookHints;
import rasoat.crawler.source.WebhookReply;
import rasoat.crawler.source.facebook.FacebookWebhook.Fate;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;

class FacebookWebhookTest {

  private static final String PAGE = "1234567890321";
  private static final Secret SECRET = Secret.of("app-secret");

  // As Meta sends it: letters that are not ASCII are escaped, and the signature is over that.
  private static final String BODY =
      "{\"object\":\"page\",\"entry\":[{\"id\":\"1234567890321\",\"time\":1763776800,\"changes\":"
          + "[{\"field\":\"feed\",\"value\":{\"item\":\"status\",\"verb\":\"add\",\"post_id\":\"1234567890321_930145403745849\",\"message\":\"Th\\u00f4ng"
          + " b\\u00e1o kh\\u1ea9n\"}}]}]}";
  private static final String SIGNATURE =
      "sha256=628670b0624ffb7820c6b17d2ab13b22e6dc976a810901c9555212f52f90d896";

  private final InMemoryWebhookHints hints = new InMemoryWebhookHints();
  private final FacebookWebhook webhook =
      new FacebookWebhook(SECRET, Secret.of("verify me"), hints);

  @Test
  void leavesAHintForWhatIsSignedOverTheExactBytes() {
    assertThat(webhook.receive(call("X-Hub-Signature-256", SIGNATURE, BODY)))
        .isEqualTo(new WebhookReply(200, ""));

    assertThat(waiting())
        .containsExactly(
            new WebhookHint(
                new PostKey(Platform.FACEBOOK, PAGE, "930145403745849"),
                CHANGED,
                Instant.ofEpochSecond(1763776800)));
    assertThat(webhook.calls()).containsEntry(Fate.TAKEN, 1L);
  }

  @Test
  void refusesTheSameJsonWrittenAnew() {
    String anew = BODY.replace("Th\\u00f4ng b\\u00e1o kh\\u1ea9n", "Thông báo khẩn");

    assertThat(webhook.receive(call("X-Hub-Signature-256", SIGNATURE, anew)))
        .isEqualTo(WebhookReply.FORBIDDEN);
    assertThat(waiting()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "X-Hub-Signature-256, 628670b0624ffb7820c6b17d2ab13b22e6dc976a810901c9555212f52f90d896, bare",
    "X-Hub-Signature-256, sha256=728670b0624ffb7820c6b17d2ab13b22e6dc976a810901c9555212f52f90d896,"
        + " other",
    "X-Hub-Signature-256, sha256=628670b0, short",
    "X-Hub-Signature-256, sha256=628x, no hexadecimal digits",
    "X-Hub-Signature-256, sha256=, nothing",
    "X-Hub-Signature-256, '', empty",
    "X-Hub-Signature, sha1=6cbd1ba1d2cb41aff2f8a7f9ed1e6b0e31fde7c1, the older one alone",
    "X-Other, 1, missing",
  })
  void refusesAnyOtherSignature(String header, String value, String why) {
    assertThat(webhook.receive(call(header, value, BODY)))
        .as(why)
        .isEqualTo(WebhookReply.FORBIDDEN);
    assertThat(waiting()).isEmpty();
    assertThat(webhook.calls()).containsEntry(Fate.FORGED, 1L);
  }

  @Test
  void refusesASignatureByAnotherSecret() {
    FacebookWebhook other = new FacebookWebhook(Secret.of("other"), Secret.of("v"), hints);

    assertThat(other.receive(call("X-Hub-Signature-256", SIGNATURE, BODY)))
        .isEqualTo(WebhookReply.FORBIDDEN);
  }

  @Test
  void takesUpperCaseDigitsAndAByteOrderMarkThatIsSignedToo() {
    String upper = "sha256=" + SIGNATURE.substring(7).toUpperCase(Locale.ROOT);

    assertThat(webhook.receive(call("x-hub-signature-256", upper, BODY)).status()).isEqualTo(200);
    assertThat(webhook.receive(call("X-Hub-Signature-256", SIGNATURE, "\uFEFF" + BODY)).status())
        .isEqualTo(403);
    assertThat(webhook.receive(signed("\uFEFF" + BODY)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "status,   add,    CHANGED",
    "photo,    edited, CHANGED",
    "post,     edit,   CHANGED",
    "share,    hide,   CHANGED",
    "video,    unhide, CHANGED",
    "photo,    remove, REMOVED",
    "post,     remove, REMOVED",
    "comment,  remove, ",
    "reaction, remove, ",
    "like,     add,    ",
  })
  void tellsThePostFromWhatIsSaidUnderIt(String item, String verb, WebhookHint.Change change) {
    webhook.receive(signed(event(item, verb, "9", 100)));

    assertThat(waiting())
        .extracting(WebhookHint::change)
        .isEqualTo(change == null ? List.of() : List.of(change));
  }

  @Test
  void doesNotMindRepeatedAndDisorderedCalls() {
    webhook.receive(signed(event("status", "add", "9", 100)));
    webhook.receive(signed(event("status", "remove", "9", 200)));
    webhook.receive(signed(event("status", "remove", "9", 200)));
    webhook.receive(signed(event("status", "add", "9", 100)));

    assertThat(waiting()).extracting(WebhookHint::change).containsExactly(REMOVED);
    assertThat(webhook.calls()).containsEntry(Fate.TAKEN, 4L);
  }

  @Test
  void asksMetaToTryAgainWhenAHintCannotBeKept() {
    FacebookWebhook full = new FacebookWebhook(SECRET, Secret.of("v"), new FullHints());

    assertThat(full.receive(signed(BODY))).isEqualTo(WebhookReply.TRY_AGAIN);
    assertThat(full.calls()).containsEntry(Fate.FAILED, 1L);
  }

  @Test
  void doesNotAskForWhatItCannotReadAgain() {
    assertThat(webhook.receive(signed("{\"object\":")).status()).isEqualTo(200);
    assertThat(webhook.calls()).containsEntry(Fate.UNREADABLE, 1L);
  }

  @Test
  void passesOverEveryCutWithoutFalling() {
    for (int cut = 0; cut < BODY.length(); cut += 7) {
      webhook.receive(signed(BODY.substring(0, cut)));
    }

    assertThat(webhook.calls()).containsEntry(Fate.TAKEN, 0L).containsEntry(Fate.FORGED, 0L);
  }

  @Test
  void fallsOverNothingThatIsMissingOrOfAnotherKind() {
    JsonShape shape = new JsonShape();

    assertThat(shape.odd(BODY))
        .allSatisfy(
            odd -> assertThatCode(() -> webhook.receive(signed(odd))).doesNotThrowAnyException());
    assertThat(webhook.calls()).containsEntry(Fate.FORGED, 0L).containsEntry(Fate.FAILED, 0L);
  }

  @Test
  void doesNotMindWhatItDoesNotKnow() {
    webhook.receive(signed(new JsonShape().withMore(BODY)));

    assertThat(waiting()).extracting(hint -> hint.key().post()).containsExactly("930145403745849");
  }

  @ParameterizedTest
  @CsvSource({
    "hub.mode=subscribe&hub.verify_token=verify+me&hub.challenge=1158201444, 200, 1158201444",
    "hub_mode=subscribe&hub_verify_token=verify%20me&hub_challenge=1158201444, 200, 1158201444",
    "hub.mode=subscribe&hub.verify_token=guess&hub.challenge=1, 403, ''",
    "hub.mode=subscribe&hub.challenge=1, 403, ''",
    "hub.mode=unsubscribe&hub.verify_token=verify+me&hub.challenge=1, 403, ''",
    "hub.mode=subscribe&hub.verify_token=verify+me&hub.challenge=%3Cscript%3E, 400, ''",
    "hub.mode=subscribe&hub.verify_token=verify+me, 400, ''",
    "hub.mode=%zz&hub.verify_token=%, 403, ''",
    "'', 403, ''",
  })
  void confirmsThatTheAddressIsOurs(String query, int status, String body) {
    assertThat(webhook.confirm(query)).isEqualTo(new WebhookReply(status, body));
  }

  private List<WebhookHint> waiting() {
    return hints.waiting(Platform.FACEBOOK, PAGE, 9);
  }

  private static String event(String item, String verb, String post, long time) {
    return """
    {"object":"page","entry":[{"id":"%s","time":%d,"changes":[{"field":"feed","value":\
    {"item":"%s","verb":"%s","post_id":"%s_%s","sender_id":1,"sender_name":"Trần Thị Bưởi"}}]}]}\
    """
        .formatted(PAGE, time, item, verb, PAGE, post);
  }

  static WebhookCall signed(String body) {
    byte[] mac = Hmac.sha256(SECRET, body.getBytes(UTF_8));
    return call("X-Hub-Signature-256", "sha256=" + HexFormat.of().formatHex(mac), body);
  }

  private static WebhookCall call(String header, String value, String body) {
    return WebhookCall.of(Map.of(header, List.of(value)), body.getBytes(UTF_8));
  }

  private static final class FullHints implements WebhookHints {

    @Override
    public boolean add(WebhookHint hint) throws IOException {
      throw new IOException("expected room for a hint, got none");
    }

    @Override
    public List<WebhookHint> waiting(Platform platform, String source, int limit) {
      return List.of();
    }

    @Override
    public void done(WebhookHint hint) {}
  }
}
