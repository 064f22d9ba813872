package rasoat.crawler.source.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.crawler.fetch.PageText;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.TimePrecision;

/** A page as one post: a piece of news, a thread of a forum, a notice of a portal. */
record WebPage(Fetched fetched, Document html, LinkedData data) {

  private static final String BESIDES =
      "script, style, noscript, template, nav, header, footer, aside, form, iframe";

  static WebPage of(Fetched fetched) {
    String text = PageText.of(fetched);
    Document html = Jsoup.parse(text, fetched.address().toString());
    LinkedData data = LinkedData.of(html);
    return new WebPage(fetched, html, data);
  }

  Capture capture(PostKey key, Pseudonyms authors) {
    Element body = body();
    Optional<WebTime> time = time();
    return new Capture(
        key,
        meta("og:site_name").filter(name -> !name.isBlank()).orElse(key.source()),
        authors.of(Platform.WEB, author()),
        time.map(WebTime::instant).orElse(fetched.at()),
        time.map(WebTime::precision).orElse(TimePrecision.UNKNOWN),
        text(body),
        permalink(),
        Relation.NONE,
        attachments(body),
        PostState.LIVE,
        new Provenance(Route.PUBLIC_PAGE, fetched.raw(), fetched.at()));
  }

  private String text(Element body) {
    String title =
        first(
            Stream.of(
                meta("og:title"), Optional.of(data.text("headline")), Optional.of(html.title())));
    String words = PostText.of(data.text("articleBody"));
    if (words.isEmpty()) {
      words = HtmlText.of(body);
    }
    if (words.isEmpty()) {
      words = meta("og:description").orElse("");
    }
    String heading = PostText.of(title);
    return words.startsWith(heading) ? words : PostText.of(heading + "\n" + words);
  }

  private List<Attachment> attachments(Element body) {
    return new Gathered(fetched.address().toString())
        .in(body)
        .addAll(Kind.PHOTO, data.texts("image", "url"))
        .addAll(Kind.PHOTO, html.select("meta[property=og:image]").eachAttr("content"))
        .all();
  }

  /** The one part that holds what the page is for; all but its frame when there is none. */
  private Element body() {
    for (String part : List.of("[itemprop=articleBody]", "article", "main")) {
      List<Element> parts = html.select(part);
      if (parts.size() == 1) {
        return without(parts.getFirst());
      }
    }
    return without(html.body());
  }

  private static Element without(Element part) {
    Element copy = part.clone();
    copy.select(BESIDES).remove();
    return copy;
  }

  private Optional<WebTime> time() {
    Instant seen = fetched.at();
    Stream<String> written =
        Stream.concat(
            Stream.of(meta("article:published_time").orElse(""), data.text("datePublished")),
            html.select("time[datetime]").eachAttr("datetime").stream());
    return written
        .flatMap(time -> WebTime.parse(time).stream())
        .flatMap(time -> time.by(seen).stream())
        .findFirst();
  }

  private String author() {
    Stream<String> names = data.texts("author", "name").stream();
    Stream<String> meta = html.select("meta[name=author]").eachAttr("content").stream();
    return Stream.concat(names, meta).filter(name -> !name.isBlank()).findFirst().orElse("");
  }

  private String permalink() {
    String written =
        first(
            Stream.of(
                html.select("link[rel=canonical]").eachAttr("href").stream().findFirst(),
                meta("og:url")));
    Optional<URI> address =
        written.isBlank()
            ? Optional.empty()
            : WebAddress.resolve(fetched.address().toString(), written);
    return WebAddress.canonical(address.orElse(fetched.address())).toString();
  }

  private Optional<String> meta(String property) {
    Element meta = html.selectFirst("meta[property=\"" + property + "\"][content]");
    return meta == null ? Optional.empty() : Optional.of(meta.attr("content"));
  }

  private static String first(Stream<Optional<String>> texts) {
    return texts.flatMap(Optional::stream).filter(text -> !text.isBlank()).findFirst().orElse("");
  }
}
