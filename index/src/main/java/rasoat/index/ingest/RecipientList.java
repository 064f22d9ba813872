package rasoat.index.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nơi nhận: whom a document was sent to, item by item; the last is the file copy, "Lưu" (Decree
 * 30/2020/NĐ-CP, annex I, part I, II.9).
 */
final class RecipientList {

  private static final int MOST_ITEMS = 60;

  private static final Pattern LABEL =
      Pattern.compile("(?iu)^\\W*n[ơo]i\\s+nh[ậâ\\p{L}]n\\s*[:;.]?\\s*");
  private static final Pattern DASH = Pattern.compile("^[-–—+•*]\\s*");
  private static final Pattern INNER = Pattern.compile(";\\s*[-–+]\\s+");
  private static final Pattern END = Pattern.compile("[\\s;,.]+$");

  /**
   * Behind the end of an item there may be a remark, {@code (b/c)}; a part of the signature block
   * and specks that were read as letters are none of it.
   */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<=;)\\s+(?:(?!\\(?(?:[bB]/c|\\p{L}?\\p{Ll}{2,}\\b)).*|(?:\\p{Lu}\\p{Ll}+\\s?){2,5})$");

  /** The file copy ends the list, and its full stop ends it. */
  private static final Pattern BESIDE_THE_LAST = Pattern.compile("(?<=\\p{L}{2})\\.\\s+.*$");

  private RecipientList() {}

  static List<String> in(List<Line> lines) {
    int at = 0;
    while (at < lines.size() && !lines.get(at).plain().matches("\\W*noi nhan\\W?.*")) {
      at++;
    }
    if (at == lines.size()) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    Matcher label = LABEL.matcher(lines.get(at).text());
    String rest = label.replaceFirst("");
    if (DASH.matcher(rest).lookingAt()) {
      addAll(rest, items);
    }
    for (int i = at + 1; i < lines.size() && items.size() < MOST_ITEMS && !isLast(items); i++) {
      Line line = lines.get(i);
      if (DASH.matcher(line.text()).lookingAt()) {
        addAll(line.text(), items);
      } else if (!items.isEmpty() && line.startsSmall()) {
        items.add(items.removeLast() + " " + cleaned(line.text()));
      } else if (!line.isBlank() && !items.isEmpty()) {
        break;
      }
    }
    return items.stream().map(item -> END.matcher(item).replaceFirst("")).toList();
  }

  private static void addAll(String line, List<String> items) {
    for (String item : INNER.split(DASH.matcher(line).replaceFirst(""))) {
      items.add(cleaned(item));
    }
  }

  private static String cleaned(String item) {
    boolean last = Line.of(item).plain().startsWith("luu");
    Pattern beside = last ? BESIDE_THE_LAST : BESIDE;
    return beside.matcher(item.strip()).replaceFirst("").strip();
  }

  private static boolean isLast(List<String> items) {
    return !items.isEmpty() && Line.of(items.getLast()).plain().startsWith("luu");
  }
}
