package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.Import;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/** Any page as one post: what it says of itself to those who link to it, and its article. */
record GenericPage(Document page, Payload payload, Import context) {

  /** Letters that make more than a menu. */
  private static final int SENTENCES = 200;

  private static final Map<String, Platform> HOSTS =
      Map.ofEntries(
          Map.entry("zalo.me", Platform.ZALO),
          Map.entry("t.me", Platform.TELEGRAM),
          Map.entry("threads.net", Platform.THREADS),
          Map.entry("threads.com", Platform.THREADS),
          Map.entry("instagram.com", Platform.INSTAGRAM),
          Map.entry("tiktok.com", Platform.TIKTOK),
          Map.entry("youtube.com", Platform.YOUTUBE),
          Map.entry("youtu.be", Platform.YOUTUBE),
          Map.entry("x.com", Platform.X),
          Map.entry("twitter.com", Platform.X));

  /** Whether the page says of itself that it is worth linking to. */
  boolean isArticle() {
    return !Html.meta(page, "og:title").isEmpty()
        || !Html.meta(page, "og:description").isEmpty()
        || !LinkedData.in(page).text().isEmpty();
  }

  /** Whether there is more on it than links: a picture, or some sentences. */
  boolean isWorthReading() {
    Element article = article();
    return article.selectFirst("img") != null || Html.text(article).length() >= SENTENCES;
  }

  /** The post; empty when the page has neither words nor pictures. */
  Optional<FoundPost> post(byte[] raw) throws IOException {
    LinkedData data = LinkedData.in(page);
    String text = text(data);
    List<Picture> pictures = pictures(data);
    if (text.isEmpty() && pictures.isEmpty()) {
      return Optional.empty();
    }
    String permalink = permalink();
    WrittenTime time = time(data).orElse(new WrittenTime(payload.at(), TimePrecision.UNKNOWN));
    Capture capture =
        new Capture(
            key(permalink, text),
            PostText.of(Html.meta(page, "og:site_name")),
            "",
            time.time(),
            time.precision(),
            text,
            permalink,
            Relation.NONE,
            List.of(),
            PostState.LIVE,
            new Provenance(Route.OFFICER_CAPTURE, Sha256.of(raw), payload.at()));
    return Optional.of(new FoundPost(capture, pictures));
  }

  /** Word that the post is gone, where the page says so in its place. */
  List<FoundPost> gone(byte[] raw) {
    String address = Address.untracked(payload.address());
    return GoneNotice.isOne(page, address)
        ? GonePost.at(
            address,
            key(address, ""),
            new Provenance(Route.OFFICER_CAPTURE, Sha256.of(raw), payload.at()))
        : List.of();
  }

  private static PostKey key(String permalink, String text) {
    String host = Address.host(permalink).replaceFirst("^(?:www|m)\\.", "");
    String id = "h:" + Sha256.of((host.isEmpty() ? text : permalink).getBytes(UTF_8));
    String source = host.isEmpty() ? "file" : host;
    return new PostKey(HOSTS.getOrDefault(host, Platform.WEB), source, id);
  }

  /** What the page calls itself, if that is on its own host. */
  private String permalink() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String host = Address.host(payload.address());
    return Stream.of(canonical == null ? "" : canonical.attr("href"), Html.meta(page, "og:url"))
        .filter(each -> !host.isEmpty() && Address.host(each).equals(host))
        .findFirst()
        .map(Address::untracked)
        .orElse(host.isEmpty() ? "" : Address.untracked(payload.address()));
  }

  private Optional<WrittenTime> time(LinkedData data) {
    Element time = page.selectFirst("article time[datetime]");
    Element any = time == null ? page.selectFirst("time[datetime]") : time;
    return Stream.of(
            Html.meta(page, "article:published_time"),
            data.published(),
            any == null ? "" : any.attr("datetime"))
        .flatMap(written -> WrittenTime.iso(written).stream())
        .findFirst();
  }

  private String text(LinkedData data) {
    String title =
        Html.meta(page, "og:title").isEmpty() ? page.title() : Html.meta(page, "og:title");
    String shown = Html.text(article());
    String body =
        Stream.of(data.text(), shown, Html.meta(page, "og:description"))
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse("");
    return PostText.of(body.startsWith(title) ? body : title + "\n" + body);
  }

  private List<Picture> pictures(LinkedData data) throws IOException {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    PageImages images = new PageImages(context.bytes());
    List<String> named =
        Stream.concat(Stream.of(Html.meta(page, "og:image")), data.images().stream())
            .filter(each -> !each.isBlank())
            .toList();
    for (String address : named) {
      images
          .at(Address.resolve(page.baseUri(), address))
          .ifPresent(picture -> pictures.putIfAbsent(picture.name(), picture));
    }
    for (Picture picture : images.in(article())) {
      pictures.putIfAbsent(picture.name(), picture);
    }
    return List.copyOf(pictures.values());
  }

  private Element article() {
    Element article = page.selectFirst("article,[role=article],main,[role=main]");
    return article == null ? page.body() : article;
  }
}
