package rasoat.deploy.crawl;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.crawler.Connection;
import rasoat.crawler.Connectors;
import rasoat.crawler.SourceUnusableException;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.AddressGuard;
import rasoat.crawler.fetch.FetchSettings;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.PoliteFetcher;
import rasoat.crawler.imported.Import;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.MediaFetcher;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.WebhookHints;
import rasoat.crawler.source.facebook.FacebookPage;
import rasoat.crawler.source.facebook.Graph;
import rasoat.crawler.source.facebook.GraphAccess;
import rasoat.crawler.source.inbox.InboxSource;
import rasoat.crawler.source.telegram.TelegramBot;
import rasoat.crawler.source.telegram.TelegramPreview;
import rasoat.crawler.source.zalo.ZaloAccess;
import rasoat.crawler.source.zalo.ZaloOa;
import rasoat.crawler.source.zalo.ZaloTokens;
import rasoat.deploy.settings.Settings;
import rasoat.model.port.FolderByteStore;

/** Makes the connector that each source of the settings asks for. */
final class SourceConnectors implements Connectors {

  private final FolderByteStore captures;
  private final Pseudonyms authors;
  private final WebhookHints hints;
  private final Clock clock;
  private final Duration keep;
  private final Fetcher fetcher;

  SourceConnectors(
      Settings settings,
      FolderByteStore captures,
      Pseudonyms authors,
      WebhookHints hints,
      Clock clock) {
    this.captures = captures;
    this.authors = authors;
    this.hints = hints;
    this.clock = clock;
    this.keep = settings.crawl().keep();
    this.fetcher =
        new PoliteFetcher(
            captures, behaviour(settings), guard(settings), clock, Thread::sleep, new Random());
  }

  private static FetchSettings behaviour(Settings settings) {
    String version =
        Optional.ofNullable(SourceConnectors.class.getPackage().getImplementationVersion())
            .orElse("unpacked");
    FetchSettings usual =
        FetchSettings.of(version, settings.office().url(), settings.office().contact());
    return settings.crawl().spacing().map(usual::spacedBy).orElse(usual);
  }

  /** What the administrator names as the base of a platform may be anywhere, also in the house. */
  private static AddressGuard guard(Settings settings) {
    Set<String> named =
        settings.sources().stream()
            .map(Source::base)
            .filter(Objects::nonNull)
            .map(URI::getAuthority)
            .collect(Collectors.toSet());
    return AddressGuard.of(named);
  }

  @Override
  public Connection open(Source source) throws SourceUnusableException {
    try {
      if (source.connector() == Connector.TELEGRAM_BOT) {
        TelegramBot bot =
            new TelegramBot(base(source), tokens(source).token(), fetcher, authors, clock);
        return new Connection(bot, new MediaFetcher(bot.media())::fetch);
      }
      return new Connection(connector(source), new MediaFetcher(fetcher)::fetch);
    } catch (IllegalArgumentException e) {
      throw new SourceUnusableException(
          "address: " + e.getMessage(), "correct the source in the settings");
    }
  }

  private PostSource connector(Source source) throws SourceUnusableException {
    return switch (source.connector()) {
      case TELEGRAM_PREVIEW ->
          new TelegramPreview(base(source), source.address(), fetcher, authors, clock);
      case FACEBOOK_PAGE -> facebook(source);
      case ZALO_OA -> zalo(source);
      case INBOX -> inbox(Path.of(source.address()));
      default -> throw new SourceUnusableException("not yet", "wait");
    };
  }

  private PostSource facebook(Source source) throws SourceUnusableException {
    TokenLines tokens = tokens(source);
    GraphAccess access =
        new GraphAccess(
            base(source),
            GraphAccess.VERSION,
            tokens.token(),
            tokens.given("app-secret").orElse(null));
    return new FacebookPage(
        new Graph(access, fetcher, clock), source.address(), authors, hints, clock);
  }

  private PostSource zalo(Source source) throws SourceUnusableException {
    TokenLines tokens = tokens(source);
    URI oauth = source.base() == null ? ZaloAccess.OAUTH : source.base();
    ZaloAccess access =
        new ZaloAccess(
            base(source),
            oauth,
            tokens.needed("app-id").reveal(),
            tokens.needed("app-secret"),
            source.address());
    Path pair = Path.of(tokens.file() + ".pair.json");
    return new ZaloOa(
        access,
        new ZaloTokens(access, pair, fetcher, clock),
        EnumSet.allOf(ZaloOa.Part.class),
        fetcher,
        authors,
        clock);
  }

  private PostSource inbox(Path folder) {
    Import context = new Import(captures, authors, clock, Optional.empty());
    return new InboxSource(folder, file -> CaptureFormats.reader(file, context), clock, keep);
  }

  private static TokenLines tokens(Source source) throws SourceUnusableException {
    return TokenLines.read(Objects.requireNonNull(source.tokenFile()));
  }

  private static URI base(Source source) {
    return source.asked().orElseThrow();
  }
}
