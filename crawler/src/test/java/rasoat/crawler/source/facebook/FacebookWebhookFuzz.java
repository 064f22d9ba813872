package rasoat.crawler.source.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.source.InMemoryWebhookHints;
import rasoat.crawler.source.WebhookCall;

/** Calls that are signed, and calls that are not, with any body. */
class FacebookWebhookFuzz {

  private static final Secret SECRET = Secret.of("app-secret");

  private final FacebookWebhook webhook =
      new FacebookWebhook(SECRET, Secret.of("verify"), new InMemoryWebhookHints());

  @FuzzTest
  void signedCall(byte[] body) {
    String signature = "sha256=" + HexFormat.of().formatHex(Hmac.sha256(SECRET, body));

    assertThat(webhook.receive(call(signature, body)).status()).isEqualTo(200);
  }

  @FuzzTest
  void signature(byte[] header) {
    String signature = new String(header, StandardCharsets.UTF_8);

    assertThat(webhook.receive(call(signature, header)).status()).isEqualTo(403);
  }

  @FuzzTest
  void query(byte[] query) {
    assertThat(webhook.confirm(new String(query, StandardCharsets.UTF_8)).status())
        .isIn(200, 400, 403);
  }

  private static WebhookCall call(String signature, byte[] body) {
    return WebhookCall.of(Map.of("X-Hub-Signature-256", List.of(signature)), body);
  }
}
