package rasoat.crawler.source;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of sources there are. */
public enum Connector {
  /** The public preview of a Telegram channel; the address is the channel's name. */
  TELEGRAM_PREVIEW("https://t.me", Token.NONE),
  /** Channels and groups whose owner added the office's Telegram bot; the address is its name. */
  TELEGRAM_BOT("https://api.telegram.org", Token.NEEDED),
  /** A Facebook Page; the address is its numeric id. */
  FACEBOOK_PAGE("https://graph.facebook.com", Token.NEEDED),
  /** What visitors post on a Facebook Page of the office's own; the address is its numeric id. */
  FACEBOOK_VISITORS("https://graph.facebook.com", Token.NEEDED),
  /** Pictures in comments on a Facebook Page of the office's own; the address is its numeric id. */
  FACEBOOK_COMMENTS("https://graph.facebook.com", Token.NEEDED),
  /** Groups and articles of a Zalo Official Account; the address is its id. */
  ZALO_OA("https://openapi.zalo.me", Token.NEEDED),
  /** What people send to the office's Zalo bot; the address is any name for it. */
  ZALO_BOT("", Token.NEEDED),
  /** Whether flagged posts are still public; the address is {@code facebook.com}. */
  STILL_PUBLIC("https://graph.facebook.com", Token.NONE),
  /** An RSS or Atom feed; the address is its URL. */
  FEED("", Token.NONE),
  /** A site with a sitemap; the address is the sitemap's URL. */
  SITE("", Token.NONE),
  /** A YouTube channel; the address is its id or handle. */
  YOUTUBE("https://www.googleapis.com", Token.NEEDED),
  /** A search of YouTube; the address is what is searched for. */
  YOUTUBE_SEARCH("https://www.googleapis.com", Token.NEEDED),
  /** A search of public Threads posts; the address is what is searched for. */
  THREADS("https://graph.threads.net", Token.NEEDED),
  /** TikTok videos that people reported; the address is a file with one URL a line. */
  TIKTOK("https://www.tiktok.com", Token.NONE),
  /** A folder that captures are laid into; the address is its path. */
  INBOX("", Token.NONE);

  /** Whether a connector shows who asks. */
  private enum Token {
    NONE,
    NEEDED
  }

  private final String base;
  private final Token token;

  Connector(String base, Token token) {
    this.base = base;
    this.token = token;
  }

  /** The platform's own address; empty when the source's address is one. */
  public Optional<URI> base() {
    return base.isEmpty() ? Optional.empty() : Optional.of(URI.create(base));
  }

  public boolean needsToken() {
    return token == Token.NEEDED;
  }

  /** Whether the address is a place on this machine. */
  public boolean isLocal() {
    return this == INBOX || this == TIKTOK;
  }

  /** As settings call it: {@code telegram-preview}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The connector that settings call so. */
  public static Optional<Connector> titled(String title) {
    return Arrays.stream(values()).filter(connector -> connector.title().equals(title)).findFirst();
  }

  /** All of them as settings call them. */
  public static String titles() {
    return Arrays.stream(values()).map(Connector::title).collect(Collectors.joining(", "));
  }
}
