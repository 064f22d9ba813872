package rasoat.crawler.source.zalo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.Secret;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.CaptureDoor;
import rasoat.crawler.source.Tally;
import rasoat.crawler.source.WebhookCall;
import rasoat.crawler.source.WebhookReply;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;

/**
 * A tip line by a bot of the Zalo Bot Platform: people send it a suspicious picture, or mention it
 * under one. It sees nothing else of a group, and no history, so it is no crawler.
 *
 * <p>Calls = the sum of all {@link Fate}s. Safe for many threads.
 */
public final class ZaloBotTips {

  /** What can become of a call. */
  public enum Fate {
    TAKEN,
    /** Neither text nor picture, or without an id. */
    PASSED_OVER,
    /** Without the secret. */
    FORGED,
    UNREADABLE,
    TOO_LARGE,
    /** It could not be kept; Zalo sends it again. */
    FAILED
  }

  private static final Logger log = LoggerFactory.getLogger(ZaloBotTips.class);
  private static final int LIMIT = 1 << 20;

  private final Secret secret;
  private final ByteStore raw;
  private final CaptureDoor door;
  private final Pseudonyms pseudonyms;
  private final InstantSource clock;
  private final Tally<Fate> calls = new Tally<>(Fate.class);

  /**
   * @param secret what was given as {@code secret_token} when the webhook was set
   */
  public ZaloBotTips(
      Secret secret, ByteStore raw, CaptureDoor door, Pseudonyms pseudonyms, InstantSource clock) {
    this.secret = secret;
    this.raw = raw;
    this.door = door;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  /** What became of the calls so far. */
  public Map<Fate, Long> calls() {
    return calls.all();
  }

  /** Takes a call. */
  public WebhookReply receive(WebhookCall call) {
    Fate fate = fate(call);
    calls.count(fate);
    return switch (fate) {
      case TAKEN, PASSED_OVER -> WebhookReply.TAKEN;
      case FORGED -> WebhookReply.FORBIDDEN;
      case UNREADABLE -> WebhookReply.UNREADABLE;
      case TOO_LARGE -> WebhookReply.TOO_LARGE;
      case FAILED -> WebhookReply.TRY_AGAIN;
    };
  }

  private Fate fate(WebhookCall call) {
    byte[] told = call.header("x-bot-api-secret-token").orElse("").getBytes(UTF_8);
    if (!MessageDigest.isEqual(told, secret.reveal().getBytes(UTF_8))) {
      return Fate.FORGED;
    }
    byte[] body = call.body();
    if (body.length > LIMIT) {
      return Fate.TOO_LARGE;
    }
    return LooseJson.parse(body)
        .filter(LooseJson::isObject)
        .map(json -> take(json.has("result") ? json.at("result") : json, body))
        .orElse(Fate.UNREADABLE);
  }

  private Fate take(LooseJson event, byte[] body) {
    Optional<Message> tip = tip(event);
    if (tip.isEmpty()) {
      return Fate.PASSED_OVER;
    }
    try {
      Provenance provenance = new Provenance(Route.WEBHOOK, raw.put(body), clock.instant());
      door.put(tip.get().capture(pseudonyms, provenance));
      return Fate.TAKEN;
    } catch (IOException e) {
      log.error("zalo bot: a tip could not be kept", e);
      return Fate.FAILED;
    }
  }

  private static Optional<Message> tip(LooseJson event) {
    LooseJson message = event.at("message");
    String id = message.text("message_id");
    String chat = message.text("chat", "id");
    if (id.isBlank() || chat.isBlank()) {
      return Optional.empty();
    }
    return switch (event.text("event_name")) {
      case "message.text.received" ->
          Optional.of(tip(message, chat, id, message.text("text"), List.of()));
      case "message.image.received" ->
          Optional.of(tip(message, chat, id, message.text("caption"), List.of(photo(message, id))));
      default -> Optional.empty();
    };
  }

  private static Message tip(
      LooseJson message, String chat, String id, String text, List<Attachment> attachments) {
    return new Message(
        chat,
        "",
        id,
        message.text("from", "id"),
        ZaloTime.parse(message.text("date")), // milliseconds here, where Telegram has seconds
        text,
        "",
        attachments);
  }

  private static Attachment photo(LooseJson message, String id) {
    String address =
        Stream.of(message.text("photo"), message.text("photo_url"))
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse("");
    return Message.attachment(Kind.PHOTO, id, 1, "", address);
  }
}
