package rasoat.crawler.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import rasoat.crawler.capture.PostText;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Sha256;

/**
 * An item of RSS or an entry of Atom.
 *
 * @param feed the address of the feed
 */
record FeedItem(Element element, String feed) {

  /** Its own name, its address, or a digest of its words; empty when it has none of them. */
  String id() {
    String own = first("guid", "id");
    String id = own.isBlank() ? permalink() : own;
    String words = text();
    return id.isBlank() && !words.isBlank()
        ? "h:" + Sha256.of(words.getBytes(UTF_8)).value()
        : id.strip();
  }

  String permalink() {
    return link().map(address -> WebAddress.canonical(address).toString()).orElse("");
  }

  String text() {
    String title = PostText.of(Jsoup.parse(first("title")).text());
    String words = HtmlText.of(content());
    return words.startsWith(title) ? words : PostText.of(title + "\n" + words);
  }

  String author() {
    Element name = element.selectFirst("> author > name");
    return name == null ? first("dc:creator", "author") : name.text();
  }

  Optional<WebTime> time(Instant seen) {
    return WebTime.parse(first("pubDate", "published", "dc:date", "updated"))
        .flatMap(time -> time.by(seen));
  }

  /** Whether it says that it was changed since. */
  boolean isChangedSince(Instant time) {
    return WebTime.parse(first("updated", "atom:updated"))
        .filter(changed -> changed.instant().isAfter(time))
        .isPresent();
  }

  List<Attachment> attachments() {
    Gathered gathered = new Gathered(link().map(URI::toString).orElse(feed)).in(content());
    for (Element file : element.select("enclosure[url], media|content[url]")) {
      String type = file.attr("type") + file.attr("medium");
      if (type.startsWith("image")) {
        gathered.add(Kind.PHOTO, file.attr("url"));
      } else if (type.startsWith("application/pdf")) {
        gathered.add(Kind.DOCUMENT, file.attr("url"));
      }
    }
    if (gathered.all().isEmpty()) {
      gathered.addAll(Kind.LINK_PREVIEW, element.select("media|thumbnail").eachAttr("url"));
    }
    return gathered.all();
  }

  private Optional<URI> link() {
    Stream<String> atom =
        element.select("> link[href]").stream()
            .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
            .map(link -> link.attr("href"));
    return Stream.concat(Stream.of(first("link")), atom)
        .filter(written -> !written.isBlank())
        .flatMap(written -> WebAddress.resolve(feed, written).stream())
        .findFirst();
  }

  private Element content() {
    Element longest = new Element("div");
    for (String name : List.of("content:encoded", "content", "description", "summary")) {
      for (Element part : children(name)) {
        // Atom may hold the page's own elements; everything else holds them as text.
        String html = part.attr("type").equals("xhtml") ? part.html() : part.wholeText();
        longest = html.length() > longest.html().length() ? Jsoup.parse(html).body() : longest;
      }
    }
    return longest;
  }

  private String first(String... names) {
    return Stream.of(names)
        .flatMap(name -> children(name).stream())
        .map(Element::wholeText)
        .map(String::strip)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private List<Element> children(String name) {
    return element.children().stream().filter(child -> child.tagName().equals(name)).toList();
  }
}
