package rasoat.crawler.source.web;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import rasoat.crawler.fetch.FetchResult.Fetched;
import rasoat.crawler.fetch.PageText;

/**
 * RSS or Atom. It is read by a parser that forgives: of a feed that breaks off or has an error, the
 * rest is still read, and no entity is ever looked up.
 *
 * @param isWhole whether it was closed; else its last item was cut and is left out
 */
record Feed(Document xml, List<FeedItem> items, boolean isWhole) {

  static Feed of(Fetched fetched) {
    String text = PageText.of(fetched);
    String address = fetched.address().toString();
    Document xml = Jsoup.parse(text, address, Parser.xmlParser());
    String end = text.substring(Math.max(0, text.length() - 200)).toLowerCase(Locale.ROOT);
    boolean whole = end.contains("</rss>") || end.contains("</feed>") || end.contains("</rdf:rdf>");
    List<FeedItem> items =
        xml.select("item, entry").stream().map(item -> new FeedItem(item, address)).toList();
    return new Feed(
        xml, whole || items.isEmpty() ? items : items.subList(0, items.size() - 1), whole);
  }

  boolean isFeed() {
    return xml.selectFirst("rss, feed, rdf|RDF") != null;
  }

  String title() {
    return xml.select("channel > title, feed > title").stream()
        .findFirst()
        .map(title -> Jsoup.parse(title.wholeText()).text())
        .orElse("");
  }
}
