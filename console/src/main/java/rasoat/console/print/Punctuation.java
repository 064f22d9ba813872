package rasoat.console.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Ends of lists and texts as the decree wants them, whatever the writer put there. */
final class Punctuation {

  private static final Pattern END = Pattern.compile("[\\s;,.!]+$");
  private static final String END_OF_TEXT = "./.";

  private Punctuation() {}

  /** Each item with a semicolon, the last with a full stop. */
  static List<String> list(List<String> items) {
    List<String> ended = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      ended.add(bare(items.get(i)) + (i == items.size() - 1 ? "." : ";"));
    }
    return ended;
  }

  /** A text that ends here. */
  static List<Block> ended(List<Block> body) {
    if (body.isEmpty()) {
      return body;
    }
    List<Block> all = new ArrayList<>(body);
    switch (all.removeLast()) {
      case Block.Paragraph last -> all.add(new Block.Paragraph(end(last.text())));
      case Block.Bullets last when !last.items().isEmpty() -> {
        List<String> items = new ArrayList<>(last.items());
        items.add(end(items.removeLast()));
        all.add(new Block.Bullets(items));
      }
      case Block last -> {
        all.add(last);
        all.add(new Block.Paragraph(END_OF_TEXT));
      }
    }
    return all;
  }

  private static String end(String text) {
    return text.strip().endsWith(END_OF_TEXT) ? text : bare(text) + END_OF_TEXT;
  }

  private static String bare(String text) {
    return END.matcher(text).replaceFirst("");
  }
}
