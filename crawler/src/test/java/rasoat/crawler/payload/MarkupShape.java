package rasoat.crawler.payload;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A payload of elements and attributes.
 *
 * @param parser of HTML, or of XML
 * @param others what is no such payload
 */
public record MarkupShape(Parser parser, List<String> others) implements Shape {

  private static final List<String> OTHERS = List.of("", " ", "{\"ok\":false}", "no");

  /** Pages of one platform. */
  public static MarkupShape html() {
    return new MarkupShape(Parser.htmlParser(), OTHERS);
  }

  /** Pages of any kind: nothing is none of them. */
  public static MarkupShape anyHtml() {
    return new MarkupShape(Parser.htmlParser(), List.of());
  }

  /** Feeds. */
  public static MarkupShape xml() {
    return new MarkupShape(Parser.xmlParser(), OTHERS);
  }

  @Override
  public String written(String words) {
    return Entities.escape(words);
  }

  @Override
  public String withMore(String payload) {
    Document page = read(payload);
    // Inside these nothing is an element.
    for (Element element : List.copyOf(page.children().select("*:not(title, script, style)"))) {
      element.attr("data-unheard-of", "17").appendElement("unheard-of").attr("kind", "x");
    }
    return page.outerHtml();
  }

  @Override
  public Stream<String> bare(String payload, Set<String> names) {
    return Stream.empty();
  }

  @Override
  public Stream<String> odd(String payload) {
    return IntStream.range(0, elements(read(payload)).size()).boxed().flatMap(i -> odd(payload, i));
  }

  private Stream<String> odd(String payload, int number) {
    Document without = read(payload);
    elements(without).get(number).remove();
    Document empty = read(payload);
    elements(empty).get(number).empty();
    Stream<String> attributes =
        elements(read(payload)).get(number).attributes().asList().stream()
            .map(
                attribute -> {
                  Document page = read(payload);
                  elements(page).get(number).attr(attribute.getKey(), "\u0000 -1:/x?");
                  return page.outerHtml();
                });
    return Stream.concat(Stream.of(without.outerHtml(), empty.outerHtml()), attributes);
  }

  private static List<Element> elements(Document page) {
    return page.children().select("*");
  }

  private Document read(String payload) {
    Document page = Jsoup.parse(payload, "", parser.newInstance());
    page.outputSettings().prettyPrint(false);
    return page;
  }

  @Override
  public Stream<String> strangers() {
    return others.stream();
  }
}
