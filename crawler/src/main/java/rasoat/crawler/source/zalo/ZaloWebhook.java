package rasoat.crawler.source.zalo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
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
import rasoat.model.post.Provenance;
import rasoat.model.post.Route;

/**
 * Takes what Zalo tells of an Official Account. A message comes whole, so it becomes a capture at
 * once; the answer goes out as soon as that is durable, well within the two seconds Zalo waits.
 *
 * <p>Messages to the account itself are private. Unless the office runs them as a tip line, and
 * tells those who write so, they are dropped unread and not kept.
 *
 * <p>Calls = the sum of all {@link Fate}s. Safe for many threads.
 */
public final class ZaloWebhook {

  /** What can become of a call. */
  public enum Fate {
    TAKEN,
    /** A message that shows no document, such as a sticker, or one without an id. */
    PASSED_OVER,
    /** A message to the account, dropped unread. */
    PRIVATE,
    MANAGEMENT,
    /** An event of an unknown name. */
    OTHER,
    /** Without the right signature. */
    FORGED,
    /** Signed rightly and long ago; Zalo sends it again and says so. */
    STALE,
    UNREADABLE,
    TOO_LARGE,
    /** It could not be kept; Zalo sends it again. */
    FAILED
  }

  private static final Logger log = LoggerFactory.getLogger(ZaloWebhook.class);
  private static final int LIMIT = 1 << 20;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final ZaloSignature signature;
  private final boolean tipLine;
  private final ByteStore raw;
  private final CaptureDoor door;
  private final Pseudonyms pseudonyms;
  private final InstantSource clock;
  private final Tally<Fate> calls = new Tally<>(Fate.class);
  private final Tally<ZaloSignature.Form> forms = new Tally<>(ZaloSignature.Form.class);

  /**
   * @param settings what is taken, and how it is signed
   * @param raw keeps the events that are taken
   * @param door where messages go
   */
  public ZaloWebhook(
      Settings settings,
      ByteStore raw,
      CaptureDoor door,
      Pseudonyms pseudonyms,
      InstantSource clock) {
    this.signature = new ZaloSignature(settings.appId(), settings.secret(), settings.variants());
    this.tipLine = settings.tipLine();
    this.raw = raw;
    this.door = door;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  /**
   * How an account's events are taken.
   *
   * @param secret the account's secret key on the screen of the webhook; not the app's secret
   * @param variants whether other ways of signing that were seen in the field count too
   * @param tipLine whether messages to the account are taken; only with the writers' consent
   */
  public record Settings(String appId, Secret secret, boolean variants, boolean tipLine) {

    /** Group messages only, signed as documented. */
    public static Settings of(String appId, Secret secret) {
      return new Settings(appId, secret, false, false);
    }
  }

  /** What became of the calls so far. */
  public Map<Fate, Long> calls() {
    return calls.all();
  }

  /** How many calls were signed in another way than is documented. */
  public long variantsSeen() {
    return forms.all().values().stream().mapToLong(Long::longValue).sum()
        - forms.of(ZaloSignature.Form.DOCUMENTED);
  }

  /** Takes a call. */
  public WebhookReply receive(WebhookCall call) {
    Fate fate = fate(call);
    calls.count(fate);
    return switch (fate) {
      case TAKEN, PASSED_OVER, PRIVATE, MANAGEMENT, OTHER -> WebhookReply.TAKEN;
      case FORGED, STALE -> WebhookReply.FORBIDDEN;
      case UNREADABLE -> WebhookReply.UNREADABLE;
      case TOO_LARGE -> WebhookReply.TOO_LARGE;
      case FAILED -> WebhookReply.TRY_AGAIN;
    };
  }

  private Fate fate(WebhookCall call) {
    if (call.body().length > LIMIT) {
      return Fate.TOO_LARGE;
    }
    Optional<LooseJson> body = LooseJson.parse(call.body()).filter(LooseJson::isObject);
    if (body.isEmpty()) {
      return Fate.UNREADABLE;
    }
    Optional<ZaloSignature.Form> form = signature.of(call, body.get());
    if (form.isEmpty()) {
      return Fate.FORGED;
    }
    forms.count(form.get());
    return isStale(call, body.get()) ? Fate.STALE : fate(ZaloEvent.of(body.get()), call);
  }

  private Fate fate(ZaloEvent event, WebhookCall call) {
    return switch (event.type()) {
      case GROUP_MESSAGE -> take(event, call);
      case PRIVATE_MESSAGE -> tipLine ? take(event, call) : Fate.PRIVATE;
      case MANAGEMENT -> {
        log.info("zalo webhook: {}", event.name());
        yield Fate.MANAGEMENT;
      }
      case OTHER -> Fate.OTHER;
    };
  }

  private Fate take(ZaloEvent event, WebhookCall call) {
    Optional<Message> message = event.message();
    if (message.isEmpty()) {
      return Fate.PASSED_OVER;
    }
    try {
      Provenance provenance = new Provenance(Route.WEBHOOK, raw.put(call.body()), clock.instant());
      door.put(message.get().capture(pseudonyms, provenance));
      return Fate.TAKEN;
    } catch (IOException e) {
      log.error("zalo webhook: a message could not be kept", e);
      return Fate.FAILED;
    }
  }

  /** Zalo tries for about two hours, so what it says it sends again may be as old as it likes. */
  private boolean isStale(WebhookCall call, LooseJson body) {
    if (call.header("num_retry").isPresent()) {
      return false;
    }
    Optional<Instant> sent = ZaloTime.parse(body.text("timestamp"));
    return sent.isEmpty()
        || Duration.between(sent.get(), clock.instant()).abs().compareTo(WINDOW) > 0;
  }
}
