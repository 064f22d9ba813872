package rasoat.crawler.source.web;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import rasoat.crawler.capture.PostText;

/** The words of a part of a page, a line for each block. */
final class HtmlText {

  private static final Set<String> OWN_LINES =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "article",
          "section",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "main");

  private HtmlText() {}

  static String of(Element part) {
    StringBuilder words = new StringBuilder();
    part.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              // Only ordinary white space: a no-break space may be half a letter.
              String piece = text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
              words.append(atSpace() && piece.startsWith(" ") ? piece.substring(1) : piece);
            } else if (OWN_LINES.contains(node.nodeName())) {
              line();
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (!(node instanceof TextNode) && OWN_LINES.contains(node.nodeName())) {
              line();
            }
          }

          private boolean atSpace() {
            return atLineStart() || words.charAt(words.length() - 1) == ' ';
          }

          private boolean atLineStart() {
            return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
          }

          private void line() {
            if (!atLineStart()) {
              words.append('\n');
            }
          }
        });
    return PostText.of(words.toString().replaceAll(" +\n", "\n"));
  }
}
