package rasoat.crawler.source.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import rasoat.crawler.capture.PostText;

/** The words of a message in the preview, without those of the message it answers. */
final class PreviewText {

  private static final String TEXT = "tgme_widget_message_text";
  private static final String REPLY = "tgme_widget_message_reply";
  private static final Set<String> OWN_LINES = Set.of("blockquote", "pre", "p", "div");

  private PreviewText() {}

  static String of(Element message) {
    List<String> texts = new ArrayList<>();
    for (Element text : message.getElementsByClass(TEXT)) {
      // A quoted reply has the same class, and a text may be wrapped in another one.
      if (text.parents().stream()
          .takeWhile(parent -> !parent.equals(message))
          .noneMatch(parent -> parent.hasClass(REPLY) || parent.hasClass(TEXT))) {
        texts.add(words(text));
      }
    }
    return PostText.of(String.join("\n", texts));
  }

  private static String words(Element text) {
    StringBuilder words = new StringBuilder();
    text.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode part) {
              words.append(part.getWholeText());
            } else if (node.nodeName().equals("br")) {
              words.append('\n');
            } else if (depth > 0) {
              line(node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (depth > 0) {
              line(node);
            }
          }

          private void line(Node node) {
            boolean within = !words.isEmpty() && words.charAt(words.length() - 1) != '\n';
            if (within && OWN_LINES.contains(node.nodeName())) {
              words.append('\n');
            }
          }
        });
    return words.toString();
  }
}
