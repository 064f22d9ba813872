package rasoat.deploy.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
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
import rasoat.crawler.fetch.Receipts;
import rasoat.crawler.imported.Import;
import rasoat.crawler.source.MediaFetcher;
import rasoat.crawler.source.PostSource;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.WebhookHints;
import rasoat.crawler.source.facebook.FacebookComments;
import rasoat.crawler.source.facebook.FacebookPage;
import rasoat.crawler.source.facebook.Graph;
import rasoat.crawler.source.facebook.GraphAccess;
import rasoat.crawler.source.facebook.OembedCheck;
import rasoat.crawler.source.inbox.InboxSource;
import rasoat.crawler.source.telegram.TelegramBot;
import rasoat.crawler.source.telegram.TelegramPreview;
import rasoat.crawler.source.threads.ThreadsSearch;
import rasoat.crawler.source.tiktok.TikTokOembed;
import rasoat.crawler.source.web.FeedSource;
import rasoat.crawler.source.web.SiteLimits;
import rasoat.crawler.source.web.SiteSource;
import rasoat.crawler.source.youtube.YouTubeChannel;
import rasoat.crawler.source.youtube.YouTubeSearch;
import rasoat.crawler.source.zalo.ZaloAccess;
import rasoat.crawler.source.zalo.ZaloOa;
import rasoat.crawler.source.zalo.ZaloTokens;
import rasoat.deploy.settings.Settings;
import rasoat.model.port.FolderByteStore;

/** Makes the connector that each source of the settings asks for. */
final class SourceConnectors implements Connectors {

  private final FolderByteStore captures;
  private final FlaggedCaptures flagged;
  private final Pseudonyms authors;
  private final WebhookHints hints;
  private final Clock clock;
  private final Duration keep;
  private final Fetcher fetcher;

  SourceConnectors(
      Settings settings,
      FolderByteStore captures,
      FlaggedCaptures flagged,
      Receipts receipts,
      Pseudonyms authors,
      WebhookHints hints,
      Clock clock) {
    this.captures = captures;
    this.flagged = flagged;
    this.authors = authors;
    this.hints = hints;
    this.clock = clock;
    this.keep = settings.crawl().keep();
    this.fetcher =
        new PoliteFetcher(
            captures,
            receipts,
            behaviour(settings),
            guard(settings),
            clock,
            Thread::sleep,
            new Random());
  }

  private static FetchSettings behaviour(Settings settings) {
    FetchSettings usual =
        FetchSettings.of(Program.version(), settings.office().url(), settings.office().contact());
    return settings.crawl().spacing().map(usual::spacedBy).orElse(usual);
  }

  /**
   * What the settings file names as the base of a platform may be anywhere, also in the house; what
   * the console names may not.
   */
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
      PostSource connector = connector(source);
      Fetcher media = connector instanceof TelegramBot bot ? bot.media() : fetcher;
      return new Connection(connector, new MediaFetcher(media)::fetch);
    } catch (IllegalArgumentException e) {
      throw new SourceUnusableException(
          "address: " + e.getMessage(), "correct the source in the settings");
    }
  }

  private PostSource connector(Source source) throws SourceUnusableException {
    return switch (source.connector()) {
      case TELEGRAM_PREVIEW ->
          new TelegramPreview(base(source), source.address(), fetcher, authors, clock);
      case FACEBOOK_PAGE ->
          new FacebookPage(graph(source), source.address(), authors, hints, clock);
      case FACEBOOK_VISITORS ->
          FacebookPage.visitorsOf(graph(source), source.address(), authors, clock);
      case FACEBOOK_COMMENTS ->
          new FacebookComments(graph(source), source.address(), authors, clock);
      case ZALO_OA -> zalo(source);
      // Tips come by the webhook; a visit only fetches the pictures they carry.
      case ZALO_BOT -> visit -> new VisitOutcome.Completed();
      case STILL_PUBLIC ->
          StillPublic.of(source.address(), flagged, new OembedCheck(base(source), fetcher), clock);
      case INBOX -> inbox(Path.of(source.address()));
      case FEED -> new FeedSource(URI.create(source.address()), fetcher, authors, clock);
      case SITE ->
          new SiteSource(URI.create(source.address()), SiteLimits.USUAL, fetcher, authors, clock);
      case YOUTUBE ->
          new YouTubeChannel(
              base(source), tokens(source).token(), source.address(), fetcher, clock);
      case YOUTUBE_SEARCH ->
          new YouTubeSearch(base(source), tokens(source).token(), source.address(), fetcher, clock);
      case THREADS ->
          new ThreadsSearch(
              base(source), tokens(source).token(), source.address(), fetcher, authors, clock);
      case TIKTOK -> new TikTokOembed(base(source), reported(source), fetcher, authors, clock);
      case TELEGRAM_BOT -> bot(source);
    };
  }

  private PostSource bot(Source source) throws SourceUnusableException {
    return new TelegramBot(base(source), tokens(source).token(), fetcher, authors, clock);
  }

  /** The addresses that people reported, one a line. */
  private static List<URI> reported(Source source) throws SourceUnusableException {
    try {
      return Files.readAllLines(Path.of(source.address())).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(URI::create)
          .toList();
    } catch (IOException e) {
      throw new SourceUnusableException(
          "expected a file with one address a line, got %s: %s"
              .formatted(e.getClass().getSimpleName(), source.address()),
          "make the file, or correct the source in the settings");
    }
  }

  private Graph graph(Source source) throws SourceUnusableException {
    TokenLines tokens = tokens(source);
    GraphAccess access =
        new GraphAccess(
            base(source),
            GraphAccess.VERSION,
            tokens.token(),
            tokens.given("app-secret").orElse(null));
    return new Graph(access, fetcher, clock);
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
