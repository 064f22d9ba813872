package rasoat.crawler.source.facebook;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.Tally;
import rasoat.crawler.source.WebhookCall;
import rasoat.crawler.source.WebhookHint;
import rasoat.crawler.source.WebhookHints;
import rasoat.crawler.source.WebhookReply;

/**
 * Takes what Meta tells of pages. It reads no post and asks nothing: a change becomes a {@link
 * WebhookHint}, and the answer goes out as soon as that is durable.
 *
 * <p>Only the signature with SHA-256 counts. Meta sends it with every call; the older one with
 * SHA-1 beside it could only weaken that, so a call that has nothing else is refused.
 *
 * <p>Calls = taken + forged + unreadable + too large + failed. Safe for many threads.
 */
public final class FacebookWebhook {

  /** What can become of a call. */
  public enum Fate {
    TAKEN,
    /** Without the right signature. */
    FORGED,
    UNREADABLE,
    TOO_LARGE,
    /** It could not be kept; Meta sends it again. */
    FAILED
  }

  private static final Logger log = LoggerFactory.getLogger(FacebookWebhook.class);
  private static final int LIMIT = 4 << 20;
  private static final String PREFIX = "sha256=";
  private static final Pattern CHALLENGE = Pattern.compile("[\\w.-]{1,256}");

  private final Secret appSecret;
  private final Secret verifyToken;
  private final WebhookHints hints;
  private final Tally<Fate> calls = new Tally<>(Fate.class);

  /**
   * @param verifyToken what was entered as such where the webhook was set up
   */
  public FacebookWebhook(Secret appSecret, Secret verifyToken, WebhookHints hints) {
    this.appSecret = appSecret;
    this.verifyToken = verifyToken;
    this.hints = hints;
  }

  /** What became of the calls so far. */
  public Map<Fate, Long> calls() {
    return calls.all();
  }

  /** Answers Meta's question whether this address is ours. Dots may have become underscores. */
  public WebhookReply confirm(String rawQuery) {
    Map<String, String> query = parameters(rawQuery);
    String challenge = query.getOrDefault("hub_challenge", "");
    boolean ours =
        query.getOrDefault("hub_mode", "").equals("subscribe")
            && same(bytes(query.getOrDefault("hub_verify_token", "")), bytes(verifyToken.reveal()));
    if (!ours) {
      return WebhookReply.FORBIDDEN;
    }
    return CHALLENGE.matcher(challenge).matches()
        ? new WebhookReply(200, challenge)
        : WebhookReply.UNREADABLE;
  }

  /** Takes a call. */
  public WebhookReply receive(WebhookCall call) {
    Fate fate = fate(call);
    calls.count(fate);
    return switch (fate) {
      // What we cannot read is no better the next time, so Meta need not send it again.
      case TAKEN, UNREADABLE -> WebhookReply.TAKEN;
      case FORGED -> WebhookReply.FORBIDDEN;
      case TOO_LARGE -> WebhookReply.TOO_LARGE;
      case FAILED -> WebhookReply.TRY_AGAIN;
    };
  }

  private Fate fate(WebhookCall call) {
    if (call.body().length > LIMIT) {
      return Fate.TOO_LARGE;
    }
    if (!isSigned(call)) {
      return Fate.FORGED;
    }
    Optional<LooseJson> body = LooseJson.parse(call.body());
    if (body.isEmpty()) {
      return Fate.UNREADABLE;
    }
    try {
      for (WebhookHint hint : FeedChanges.in(body.get())) {
        hints.add(hint);
      }
      return Fate.TAKEN;
    } catch (IOException e) {
      log.error("facebook webhook: a hint could not be kept", e);
      return Fate.FAILED;
    }
  }

  private boolean isSigned(WebhookCall call) {
    String signature = call.header("x-hub-signature-256").orElse("").strip();
    if (!signature.startsWith(PREFIX)) {
      return false;
    }
    try {
      byte[] told = HexFormat.of().parseHex(signature.substring(PREFIX.length()));
      return same(told, Hmac.sha256(appSecret, call.body()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Map<String, String> parameters(String rawQuery) {
    Map<String, String> parameters = new HashMap<>();
    for (String parameter : rawQuery.split("&", -1)) {
      int joint = parameter.indexOf('=');
      if (joint > 0) {
        parameters.put(
            decode(parameter.substring(0, joint)).replace('.', '_'),
            decode(parameter.substring(joint + 1)));
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** In a time that does not tell how far they agree. */
  private static boolean same(byte[] told, byte[] expected) {
    return MessageDigest.isEqual(told, expected);
  }
}
