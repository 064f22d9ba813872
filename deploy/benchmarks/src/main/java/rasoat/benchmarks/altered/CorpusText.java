package rasoat.benchmarks.altered;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An invented text as files hold it: a line for each paragraph, a blank one before the signature.
 */
public final class CorpusText {

  private static final Pattern BEGINS =
      Pattern.compile("(?:\\d+\\.|[a-zđ]\\)|[IVX]+\\.|-|Điều \\d+\\.|Căn cứ|Kính gửi|V/v) .*");
  private static final int FULL = 55;

  private CorpusText() {}

  /** From the text of an invented document. */
  public static String of(String text) {
    List<String> lines = text.lines().toList();
    int date = 0;
    while (date + 1 < lines.size() && !lines.get(date).matches(".*ngày.*tháng.*năm.*")) {
      date++;
    }
    List<String> joined = new ArrayList<>(lines.subList(0, date + 1));
    int at = date + 1;
    while (at < lines.size() && !lines.get(at).startsWith("Nơi nhận")) {
      boolean goesOn =
          at > date + 1
              && lines.get(at - 1).length() >= FULL
              && !BEGINS.matcher(lines.get(at)).matches();
      if (goesOn) {
        joined.set(joined.size() - 1, joined.getLast() + " " + lines.get(at));
      } else {
        joined.add(lines.get(at));
      }
      at++;
    }
    joined.add("");
    for (; at < lines.size(); at++) {
      boolean signature = lines.get(at - 1).startsWith("-") && !lines.get(at).startsWith("-");
      joined.addAll(signature ? List.of("", lines.get(at)) : List.of(lines.get(at)));
    }
    return String.join("\n", joined) + "\n";
  }
}
