package rasoat.deploy.crawl;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.crawler.SourceUnusableException;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.WebhookCall;
import rasoat.crawler.source.WebhookReply;
import rasoat.crawler.source.facebook.FacebookWebhook;
import rasoat.crawler.source.zalo.ZaloBotTips;
import rasoat.crawler.source.zalo.ZaloWebhook;
import rasoat.crawler.store.CrawlStore;
import rasoat.crawler.store.Seen;
import rasoat.crawler.store.Unfinished.Held;
import rasoat.deploy.crawl.WebhookServer.Door;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Capture;

/**
 * Makes the doors of sources whose platforms tell things by themselves: those that have the secrets
 * for it in their token file.
 */
record WebhookDoors(CrawlStore store, ByteStore bytes, Pseudonyms authors, Clock clock) {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookDoors.class);

  /** The doors by the ids of their sources. */
  Map<String, Door> of(Iterable<Source> sources) {
    Map<String, Door> doors = new HashMap<>();
    for (Source source : sources) {
      try {
        door(source).ifPresent(door -> doors.put(source.id(), door));
      } catch (SourceUnusableException e) {
        LOG.warn("webhook of source {}: {}", source.id(), e.getMessage());
      }
    }
    return doors;
  }

  private Optional<Door> door(Source source) throws SourceUnusableException {
    return switch (source.connector()) {
      case FACEBOOK_PAGE -> {
        TokenLines tokens = tokens(source);
        yield tokens.given("verify-token").isEmpty()
            ? Optional.empty()
            : Optional.of(facebook(tokens));
      }
      case ZALO_OA -> {
        TokenLines tokens = tokens(source);
        yield tokens.given("oa-secret").isEmpty()
            ? Optional.empty()
            : Optional.of(zalo(source, tokens));
      }
      case ZALO_BOT -> Optional.of(bot(source, tokens(source)));
      default -> Optional.empty();
    };
  }

  private static TokenLines tokens(Source source) throws SourceUnusableException {
    return TokenLines.read(Objects.requireNonNull(source.tokenFile()));
  }

  private Door facebook(TokenLines tokens) throws SourceUnusableException {
    FacebookWebhook webhook =
        new FacebookWebhook(
            tokens.needed("app-secret"), tokens.needed("verify-token"), store.hints());
    return new Door() {
      @Override
      public WebhookReply confirm(String rawQuery) {
        return webhook.confirm(rawQuery);
      }

      @Override
      public WebhookReply receive(WebhookCall call) {
        return webhook.receive(call);
      }
    };
  }

  private Door zalo(Source source, TokenLines tokens) throws SourceUnusableException {
    ZaloWebhook webhook =
        new ZaloWebhook(
            ZaloWebhook.Settings.of(tokens.needed("app-id").reveal(), tokens.needed("oa-secret")),
            bytes,
            capture -> hold(source.id(), capture),
            authors,
            clock);
    return unasked(webhook::receive);
  }

  /** The secret is what was given to Zalo when the bot's webhook was set. */
  private Door bot(Source source, TokenLines tokens) throws SourceUnusableException {
    ZaloBotTips tips =
        new ZaloBotTips(
            tokens.token(), bytes, capture -> hold(source.id(), capture), authors, clock);
    return unasked(tips::receive);
  }

  /** Zalo never asks whether an address is ours. */
  private static Door unasked(Function<WebhookCall, WebhookReply> receiver) {
    return new Door() {
      @Override
      public WebhookReply confirm(String rawQuery) {
        return new WebhookReply(405, "");
      }

      @Override
      public WebhookReply receive(WebhookCall call) {
        return receiver.apply(call);
      }
    };
  }

  /** The next visit fetches the pictures and hands the post on. */
  private void hold(String source, Capture capture) throws IOException {
    if (store.posts().compare(capture) != Seen.UNCHANGED) {
      store.unfinished().hold(source, Held.at(capture), clock.instant());
      store.posts().record(capture);
    }
  }
}
