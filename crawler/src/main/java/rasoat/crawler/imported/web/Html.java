package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Pages in HTML. */
final class Html {

  private static final int START = 4096;
  private static final Pattern LOOK =
      Pattern.compile(
          "(?:\u00EF\u00BB\u00BF)?\\s*<.*?(?:<html|<!doctype html|<head|<body).*|"
              + "(?:\u00EF\u00BB\u00BF)?\\s*<(?:html|!doctype html|head|body).*",
          Pattern.DOTALL);
  private static final Pattern SPACES = Pattern.compile("[ \\t]*\\n\\s*");

  private Html() {}

  /** The page, if it looks like one; its charset is what it says itself, or UTF-8. */
  static Optional<Document> page(byte[] bytes, String address) {
    if (!looksLikeOne(bytes)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Jsoup.parse(new ByteArrayInputStream(bytes), null, address));
    } catch (IOException e) { // such as a charset that nobody knows
      return Optional.of(Jsoup.parse(new String(bytes, ISO_8859_1), address));
    }
  }

  static boolean looksLikeOne(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(START, bytes.length), ISO_8859_1);
    return LOOK.matcher(start.toLowerCase(Locale.ROOT)).matches();
  }

  /** What a {@code meta} of that name or property says; empty when there is none. */
  static String meta(Document page, String name) {
    Element meta =
        page.selectFirst(
            "meta[property=%1$s][content],meta[name=%1$s][content]".formatted("\"" + name + "\""));
    return meta == null ? "" : meta.attr("content").strip();
  }

  /** The words of an element, a line for every block. */
  static String text(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.text());
            } else if (breaks(node)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaks(node)) {
              text.append('\n');
            }
          }
        });
    return SPACES.matcher(text).replaceAll("\n").strip();
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }
}
