package rasoat.crawler.source.telegram;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.source.NotNowException;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Visit;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.PostKey;

/**
 * A public channel, by the preview on the web.
 *
 * <p>Posts that were edited are handed over again while they stand on the newest page, and those
 * that vanished from it are looked at twice before they count as deleted: an album uses a number
 * for each picture and shows one, so a gap alone says nothing.
 */
public final class TelegramPreview implements PostSource {

  private final URI base;
  private final String channel;
  private final Fetcher fetcher;
  private final Pseudonyms authors;
  private final InstantSource clock;

  /**
   * @param base {@code https://t.me}
   * @param channel its name, as in {@code t.me/name}
   */
  public TelegramPreview(
      URI base, String channel, Fetcher fetcher, Pseudonyms authors, InstantSource clock) {
    if (!channel.matches("[A-Za-z0-9_]+")) {
      throw new IllegalArgumentException(
          "expected the name of a channel such as tinphuong, got '" + channel + "'");
    }
    this.base = base;
    this.channel = channel;
    this.fetcher = fetcher;
    this.authors = authors;
    this.clock = clock;
  }

  @Override
  public VisitOutcome visit(Visit visit) throws IOException {
    return new PreviewWalk(this, visit).outcome();
  }

  /** The newest page, or the one before that post. */
  FetchResult page(long before) throws IOException {
    return fetch("/s/" + channel + (before == 0 ? "" : "?before=" + before));
  }

  /**
   * Whether that answer is a page of the preview: where there is none, Telegram leads elsewhere.
   */
  boolean isPreview(Fetched page) {
    return page.address().getPath().startsWith(base.getPath() + "/s/");
  }

  /** The page that shows one post; empty when it was not answered. */
  Optional<PreviewPage> look(PostKey key) throws IOException {
    String path = "/%s/%s?embed=1&mode=tme".formatted(key.source(), key.post());
    return fetch(path) instanceof Fetched fetched
        ? Optional.of(PreviewPage.of(fetched))
        : Optional.empty();
  }

  void handOver(PreviewPage page, PreviewMessage message, Visit visit) throws IOException {
    visit.post(
        page.capture(message, authors), attachment -> freshAddress(message.key(), attachment));
    message.problems().forEach(visit::problem);
  }

  VisitOutcome rest(String reason) {
    return new VisitOutcome.Deferred(clock.instant(), reason);
  }

  @Override
  public Optional<String> freshAddress(PostKey key, Attachment old) throws IOException {
    PreviewPage page =
        look(key)
            .orElseThrow(() -> new NotNowException("expected the page of the post, got no answer"));
    return page.messages().stream()
        .filter(message -> message.key().equals(key))
        .flatMap(message -> message.attachments().stream())
        .filter(now -> now.kind() == old.kind() && now.name().equals(old.name()))
        .map(Attachment::address)
        .filter(address -> !address.isEmpty())
        .findFirst();
  }

  private FetchResult fetch(String path) throws IOException {
    return fetcher.fetch(FetchRequest.of(URI.create(base + path), Wanted.PAGE));
  }
}
