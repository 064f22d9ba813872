package rasoat.crawler.source.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasoat.crawler.capture.CaptureJson;
import rasoat.crawler.capture.UnreadableCaptureException;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.FuzzedFetcher;
import rasoat.crawler.source.RecordingVisit;
import rasoat.crawler.source.WebhookCall;
import rasoat.model.port.FuzzedFile;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/** Whatever Zalo, or someone in its name, sends: a visit ends, and a call is answered. */
class ZaloFuzz {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-11-22T02:00:00Z"));
  private static final Secret SECRET = Secret.of("webhook-secret");
  private static final String APP = "360846524940903967";
  private static final ZaloAccess ACCESS =
      new ZaloAccess(ZaloAccess.API, ZaloAccess.OAUTH, APP, SECRET, TestZalo.ACCOUNT);
  private static final byte[] TOKENS =
      """
      {"access_token": "a", "refresh_token": "b", "obtained": "2025-11-22T02:00:00Z"}\
      """
          .getBytes(StandardCharsets.UTF_8);

  @FuzzTest
  void account(byte[] answers) throws IOException {
    FuzzedFetcher fetcher = new FuzzedFetcher(answers);
    Path file = FuzzedFile.with("zalo-token.json", TOKENS);
    ZaloTokens tokens = new ZaloTokens(ACCESS, file, fetcher, CLOCK);
    RecordingVisit visit = new RecordingVisit().overAfter(100);

    new ZaloOa(ACCESS, tokens, Set.of(ZaloOa.Part.values()), fetcher, TestZalo.PSEUDONYMS, CLOCK)
        .visit(visit);

    visit.posts().forEach(ZaloFuzz::assertKeepable);
  }

  @FuzzTest
  void signedEvent(byte[] body) {
    ZaloWebhook webhook =
        new ZaloWebhook(
            new ZaloWebhook.Settings(APP, SECRET, true, true),
            new InMemoryByteStore(),
            ZaloFuzz::assertKeepable,
            TestZalo.PSEUDONYMS,
            CLOCK);
    WebhookCall call =
        WebhookCall.of(
            Map.of("X-ZEvent-Signature", List.of(signature(body)), "num_retry", List.of("1")),
            body);

    assertThat(webhook.receive(call).status()).isIn(200, 400);
  }

  @FuzzTest
  void botTip(byte[] body) {
    ZaloBotTips tips =
        new ZaloBotTips(
            SECRET, new InMemoryByteStore(), ZaloFuzz::assertKeepable, TestZalo.PSEUDONYMS, CLOCK);
    WebhookCall call =
        WebhookCall.of(Map.of("X-Bot-Api-Secret-Token", List.of(SECRET.reveal())), body);

    assertThat(tips.receive(call).status()).isIn(200, 400);
  }

  @FuzzTest
  void tokens(byte[] file) {
    try {
      assertThat(TokenPair.parse(file, Path.of("t")).access().reveal()).isNotBlank();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }

  private static String signature(byte[] body) {
    String time = LooseJson.parse(body).map(json -> json.text("timestamp")).orElse("");
    byte[] app = APP.getBytes(StandardCharsets.UTF_8);
    byte[] rest = (time + SECRET.reveal()).getBytes(StandardCharsets.UTF_8);
    byte[] signed = new byte[app.length + body.length + rest.length];
    System.arraycopy(app, 0, signed, 0, app.length);
    System.arraycopy(body, 0, signed, app.length, body.length);
    System.arraycopy(rest, 0, signed, app.length + body.length, rest.length);
    return Sha256.of(signed).value();
  }

  private static void assertKeepable(Capture capture) {
    try {
      assertThat(CaptureJson.read(CaptureJson.write(capture))).isEqualTo(capture);
    } catch (UnreadableCaptureException e) {
      throw new AssertionError(e);
    }
  }
}
