package rasoat.deploy.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/** Writes HTML; all text is escaped. */
final class Html {

  private final StringBuilder html = new StringBuilder();

  /** Adds markup as it is. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds an element with text in it; the tag may carry attributes. */
  Html element(String tag, String text) {
    String name = tag.split(" ", 2)[0];
    return raw("<" + tag + ">" + escaped(text) + "</" + name + ">\n");
  }

  /** Adds a table; the first row holds the headings. */
  Html table(List<List<String>> rows) {
    raw("<table>\n");
    for (int i = 0; i < rows.size(); i++) {
      String tag = i == 0 ? "th" : "td";
      raw(
          rows.get(i).stream()
              .map(text -> "<" + tag + ">" + escaped(text) + "</" + tag + ">")
              .collect(Collectors.joining("", "<tr>", "</tr>\n")));
    }
    return raw("</table>\n");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
