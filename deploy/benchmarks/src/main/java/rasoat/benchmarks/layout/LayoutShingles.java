package rasoat.benchmarks.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Widths of five neighbouring words of a line as four ratios: the size of the picture and a mild
 * slant cancel out.
 */
final class LayoutShingles {

  private static final int WORDS = 5;

  /** Of the binary logarithm: neighbours whose ratios differ by less than a third are alike. */
  private static final double STEP = 0.45;

  /** Wider gaps, in heights of a word, part columns. */
  private static final double WIDEST_GAP = 3;

  private LayoutShingles() {}

  /** The different terms of a page. */
  static Set<String> of(List<Box> words) {
    Set<String> terms = new LinkedHashSet<>();
    for (List<Box> line : lines(words)) {
      for (int start = 0; start + WORDS <= line.size(); start++) {
        terms.add(term(line.subList(start, start + WORDS)));
      }
    }
    return terms;
  }

  private static String term(List<Box> words) {
    StringBuilder term = new StringBuilder();
    for (int i = 1; i < words.size(); i++) {
      double ratio = (double) words.get(i).width() / words.get(i - 1).width();
      term.append(Math.round(Math.log(ratio) / Math.log(2) / STEP)).append(' ');
    }
    return term.toString();
  }

  /** Each word follows the nearest one to its left that it shares most of its rows with. */
  static List<List<Box>> lines(List<Box> words) {
    List<List<Box>> lines = new ArrayList<>();
    for (Box word : words.stream().sorted(Comparator.comparingInt(Box::left)).toList()) {
      lines.stream()
          .filter(line -> follows(line.getLast(), word))
          .max(Comparator.comparingInt(line -> line.getLast().right()))
          .ifPresentOrElse(line -> line.add(word), () -> lines.add(new ArrayList<>(List.of(word))));
    }
    return lines;
  }

  private static boolean follows(Box last, Box word) {
    int lower = Math.min(last.height(), word.height());
    int gap = word.left() - last.right();
    return last.sharedRows(word) * 2 > lower && gap <= WIDEST_GAP * Math.max(last.height(), lower);
  }
}
