package rasoat.crawler.look;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rasoat.crawler.fetch.FetchRequest;
import rasoat.crawler.fetch.FetchResult;
import rasoat.crawler.fetch.Fetcher;
import rasoat.crawler.fetch.PageText;
import rasoat.crawler.fetch.Wanted;
import rasoat.crawler.imported.web.GoneNotice;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** Looks at pages anybody may see. Safe for many threads. */
public final class PageLooks {

  private static final int MOST_LINKS = 200;
  private static final int MOST_WORDS = 4_000;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  private static final Map<String, Platform> HOSTS =
      Map.of(
          "facebook.com", Platform.FACEBOOK,
          "fb.com", Platform.FACEBOOK,
          "zalo.me", Platform.ZALO,
          "t.me", Platform.TELEGRAM,
          "youtube.com", Platform.YOUTUBE,
          "tiktok.com", Platform.TIKTOK,
          "threads.net", Platform.THREADS,
          "threads.com", Platform.THREADS,
          "instagram.com", Platform.INSTAGRAM,
          "x.com", Platform.X);

  private final Fetcher fetcher;

  public PageLooks(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * Looks once.
   *
   * @param address to be asked; what is seen has it as its id
   * @throws IOException when what came cannot be kept, or the thread was interrupted
   */
  public Look at(URI address) throws IOException {
    return switch (fetcher.fetch(FetchRequest.of(address, Wanted.PAGE))) {
      case FetchResult.Fetched answer -> read(address, answer);
      case FetchResult.Failed failed when isGone(failed) -> new Look.Gone(failed.reason());
      case FetchResult.Failed failed -> new Look.Unknown(failed.reason());
      case FetchResult.NotModified() -> new Look.Unknown("expected an answer, got 304");
      case FetchResult.Deferred later -> new Look.Unknown(later.reason());
      case FetchResult.Refused(String reason) -> new Look.Unknown(reason);
      case FetchResult.TooLarge(long limit, String reason) -> new Look.Unknown(reason);
      case FetchResult.Unreachable(String reason) -> new Look.Unknown(reason);
    };
  }

  private static boolean isGone(FetchResult.Failed failed) {
    return failed.status() == NOT_FOUND || failed.status() == GONE;
  }

  private static Look read(URI address, FetchResult.Fetched answer) {
    Document html = Jsoup.parse(PageText.of(answer), answer.address().toString());
    if (GoneNotice.isOne(html, answer.address().toString())) {
      return new Look.Gone("the platform says that the page is not there");
    }
    String name = name(html);
    if (name.isEmpty()) {
      return new Look.Unknown("expected a page with a title, got one without");
    }
    return new Look.Seen(
        new PublicPage(
            address.toString(),
            platform(address),
            "",
            name,
            address.toString(),
            "",
            Tick.NONE,
            null,
            List.of(),
            List.of(),
            null,
            about(html),
            contacts(html),
            links(html),
            "",
            "",
            List.of(words(html))));
  }

  /** Where pages of that address live: {@link Platform#WEB} unless a platform is known there. */
  public static Platform platform(URI address) {
    String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return HOSTS.entrySet().stream()
        .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Platform.WEB);
  }

  private static String name(Document html) {
    return Stream.of(meta(html, "og:title"), meta(html, "og:site_name"), html.title())
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String about(Document html) {
    String described = meta(html, "og:description");
    return described.isEmpty() ? meta(html, "description") : described;
  }

  private static List<String> contacts(Document html) {
    return html.select("a[href^=tel:], a[href^=mailto:]").eachAttr("href").stream()
        .map(href -> href.substring(href.indexOf(':') + 1).replaceFirst("\\?.*", ""))
        .distinct()
        .limit(MOST_LINKS)
        .toList();
  }

  private static List<String> links(Document html) {
    return html.select("a[href]").eachAttr("abs:href").stream()
        .filter(href -> href.startsWith("http"))
        .distinct()
        .limit(MOST_LINKS)
        .toList();
  }

  private static String words(Document html) {
    Element body = html.body().clone();
    body.select("script, style, noscript, template").remove();
    String text = body.text();
    return text.length() <= MOST_WORDS ? text : text.substring(0, MOST_WORDS);
  }

  private static String meta(Document html, String property) {
    Element meta =
        html.selectFirst("meta[property=\"%1$s\"], meta[name=\"%1$s\"]".formatted(property));
    return meta == null ? "" : meta.attr("content");
  }
}
