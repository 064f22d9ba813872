package rasoat.index.ingest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/**
 * The words of an HTML page that are its own: without menus, banners, lists of other pages and what
 * surrounds them on every page of a portal.
 */
final class MainContent {

  private static final String SURROUNDINGS =
      "script, style, noscript, template, nav, aside, form, iframe, svg, button, select,"
          + " [role=navigation], [role=banner], [role=search], [role=contentinfo],"
          + " [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

  /** A part that holds that much of the words of the whole is the whole without its frame. */
  private static final double MOST = 0.8;

  private static final double MOSTLY_LINKS = 0.6;
  private static final int SHORT_LIST = 40;

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Pattern FONT = Pattern.compile("(?i)font-family\\s*:\\s*[\"']?([^;,\"']+)");

  private MainContent() {}

  static String of(Document page) {
    page.select(SURROUNDINGS).remove();
    Element body = page.body();
    removeLinkLists(body);
    Element main = deepest(body);
    return LegacyText.toUnicode(text(main));
  }

  /** Menus that are not marked as such: mostly links, and not just one in a sentence. */
  private static void removeLinkLists(Element body) {
    for (Element part : body.select("ul, ol, div, table, section, footer, header")) {
      int words = part.text().length();
      boolean links = words > SHORT_LIST && linked(part) > MOSTLY_LINKS * words;
      if (links && part != body && part.parent() != null) {
        part.remove();
      }
    }
  }

  private static int linked(Element part) {
    return part.select("a[href]").text().length();
  }

  private static Element deepest(Element body) {
    double enough = MOST * weight(body);
    Element at = body;
    while (true) {
      Elements children = at.children();
      Element heavy =
          children.stream()
              .filter(child -> child.isBlock() && weight(child) >= enough)
              .findFirst()
              .orElse(at);
      if (heavy == at || CELLS.contains(heavy.normalName())) {
        return at;
      }
      at = heavy;
    }
  }

  private static int weight(Element part) {
    return part.text().length() - linked(part);
  }

  private static String text(Element main) {
    StringBuilder text = new StringBuilder();
    main.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              addWords(text, LegacyEncoding.textIn(fontOf(words), words.getWholeText()));
            } else if (node instanceof Element element && startsLine(element)) {
              newLine(text);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && !element.nameIs("br")) {
              newLine(text);
            }
          }
        });
    return text.toString().strip();
  }

  /** The font that the nearest element around the words asks for; empty when none does. */
  private static String fontOf(Node words) {
    for (Node at = words.parent(); at instanceof Element element; at = at.parent()) {
      Matcher style = FONT.matcher(element.attr("style"));
      String font = style.find() ? style.group(1) : element.attr("face");
      if (!font.isBlank()) {
        return font.strip();
      }
    }
    return "";
  }

  private static boolean startsLine(Element element) {
    return element.isBlock() || element.nameIs("br");
  }

  private static void addWords(StringBuilder text, String words) {
    for (int i = 0; i < words.length(); i++) {
      boolean space = Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u00a0';
      boolean atSpace = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
      if (!space) {
        text.append(words.charAt(i));
      } else if (!atSpace) {
        text.append(' ');
      }
    }
  }

  private static void newLine(StringBuilder text) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
