package rasoat.index.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** RSS 2.0, RSS 1.0 and Atom. */
record Feed(List<Item> items) {

  private static final int MOST_ITEMS = 10_000;

  /** The day an item bears is that of the reader, not of the server. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /**
   * One entry.
   *
   * @param key what stays the same when the feed is read again
   * @param link where it leads; empty when nowhere
   * @param text the words of the item itself
   * @param published null when it does not say
   */
  record Item(String key, String link, String text, @Nullable LocalDate published) {}

  Feed {
    items = List.copyOf(items);
  }

  static Feed of(String xml) throws UnfitFileException {
    // No entity is looked up and no file opened: the parser knows only those of XML itself.
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
    List<Item> items = new ArrayList<>();
    for (Element entry : feed.select("item, entry")) {
      if (items.size() == MOST_ITEMS) {
        throw new UnfitFileException("expected at most " + MOST_ITEMS + " items");
      }
      items.add(item(entry));
    }
    if (items.isEmpty()) {
      throw new UnfitFileException("expected a feed (RSS or Atom) with items: found none");
    }
    return new Feed(items);
  }

  private static Item item(Element entry) {
    String link = first(entry, "enclosure[url]").map(found -> found.attr("url")).orElse("");
    if (link.isEmpty()) {
      link =
          first(entry, "link")
              .map(found -> found.hasAttr("href") ? found.attr("href") : found.text())
              .orElse("");
    }
    String title = words(entry, "title");
    String content =
        content(entry, "content|encoded")
            .or(() -> content(entry, "content"))
            .or(() -> content(entry, "description"))
            .or(() -> content(entry, "summary"))
            .orElse("");
    String key = words(entry, "guid") + words(entry, "id");
    return new Item(
        key.isEmpty() ? link + title : key, link.strip(), title + "\n" + content, day(entry));
  }

  private static Optional<Element> first(Element entry, String query) {
    return Optional.ofNullable(entry.selectFirst(query));
  }

  private static String words(Element entry, String query) {
    return first(entry, query).map(found -> Jsoup.parse(found.text()).text()).orElse("");
  }

  /** Markup comes as escaped text, as CDATA, or, in Atom, as elements. */
  private static Optional<String> content(Element entry, String query) {
    return first(entry, query)
        .map(found -> found.children().isEmpty() ? found.wholeText() : found.html())
        .filter(html -> !html.isBlank())
        .map(html -> MainContent.of(Jsoup.parse(html)));
  }

  private static @Nullable LocalDate day(Element entry) {
    for (String name : List.of("pubDate", "published", "dc|date", "updated")) {
      Optional<LocalDate> day = first(entry, name).map(Element::text).flatMap(Feed::day);
      if (day.isPresent()) {
        return day.get();
      }
    }
    return null;
  }

  private static Optional<LocalDate> day(String written) {
    for (DateTimeFormatter format :
        List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME)) {
      try {
        OffsetDateTime at = OffsetDateTime.parse(written.strip(), format);
        return Optional.of(at.atZoneSameInstant(ZONE).toLocalDate());
      } catch (DateTimeException e) {
        // The next form.
      }
    }
    try {
      return Optional.of(LocalDate.parse(written.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
