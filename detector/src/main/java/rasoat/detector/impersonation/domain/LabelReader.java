package rasoat.detector.impersonation.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.domain.Word.Kind;
import rasoat.index.text.Spelling;

/** Parts a label into words, the cheapest way of all: few, long and known ones. */
final class LabelReader {

  private static final double WORD = 1;
  // On a tie the everyday reading stands.
  private static final double BRAND = 1.05;
  private static final double CHANGED = 1.3;
  private static final double ONE_LETTER = 1.5;
  private static final double UNKNOWN = 2;
  private static final double NUMBER = 0.3;
  private static final double ACROSS_HYPHEN = 0.1;
  private static final int LONGEST_SYLLABLE = 7;

  private record Step(double cost, int from, @Nullable Word word) {}

  private final String letters;
  private final boolean[] opens;
  private final @Nullable Step[] best;

  private LabelReader(String label) {
    StringBuilder kept = new StringBuilder();
    opens = new boolean[label.length() + 1];
    opens[0] = true;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == '-' || c == '_') {
        opens[kept.length()] = true;
      } else {
        kept.append(c);
      }
    }
    letters = kept.toString();
    best = new Step[letters.length() + 1];
  }

  /** The words of a label in Latin lower case. */
  static List<Word> read(String label) {
    return new LabelReader(label).words();
  }

  private List<Word> words() {
    best[0] = new Step(0, 0, null);
    for (int start = 0; start < letters.length(); start++) {
      // Numbers are taken whole: nothing ends within one.
      if (best[start] != null) {
        steps(start);
      }
    }
    List<Word> words = new ArrayList<>();
    for (int end = letters.length(); end > 0; end = best[end].from()) {
      Word word = best[end].word();
      if (word != null) {
        words.add(word);
      }
    }
    Collections.reverse(words);
    return joined(words);
  }

  private void steps(int start) {
    if (isDigit(start)) {
      step(start, endOfNumber(start), NUMBER, new Lexicon.Entry(Kind.NUMBER, null, null));
    } else {
      step(start, start + 1, UNKNOWN, new Lexicon.Entry(Kind.UNKNOWN, null, null));
    }
    int last = Math.min(letters.length(), start + Lexicon.SHIPPED.longest());
    int hyphens = 0;
    for (int end = start + 1; end <= last; end++) {
      hyphens += end - 1 > start && opens[end - 1] ? 1 : 0;
      String piece = letters.substring(start, end);
      Optional<Lexicon.Entry> entry = Lexicon.SHIPPED.of(piece);
      if (entry.isPresent() && (hyphens == 0 || isBetweenHyphens(start, end, entry.get()))) {
        step(start, end, cost(entry.get()) + hyphens * ACROSS_HYPHEN, entry.get());
      } else if (hyphens == 0
          && end - start <= LONGEST_SYLLABLE
          && Spelling.isPlainSyllable(piece)) {
        double cost = end - start == 1 ? ONE_LETTER : WORD;
        step(start, end, cost, new Lexicon.Entry(Kind.SYLLABLE, null, null));
      }
    }
  }

  /**
   * Whether hyphens within it may be looked over: {@code usb-video} holds no {@code sbv}, {@code
   * dich-vu-cong} holds a brand.
   */
  private boolean isBetweenHyphens(int start, int end, Lexicon.Entry entry) {
    boolean isWeak = entry.brand() != null && !entry.brand().isStrong();
    return !isWeak && opens[start] && (end == letters.length() || opens[end] || isDigit(end));
  }

  private boolean isDigit(int at) {
    return Character.isDigit(letters.charAt(at));
  }

  private static double cost(Lexicon.Entry entry) {
    if (entry.trick() != null) {
      return CHANGED;
    }
    return entry.kind() == Kind.BRAND || entry.kind() == Kind.GOV ? BRAND : WORD;
  }

  private void step(int start, int end, double cost, Lexicon.Entry entry) {
    double total = best[start].cost() + cost;
    if (best[end] == null || total < best[end].cost()) {
      boolean opening = opens[start] || (start > 0 && isDigit(start - 1));
      String seen = letters.substring(start, end);
      best[end] =
          new Step(
              total, start, new Word(seen, entry.kind(), entry.brand(), entry.trick(), opening));
    }
  }

  private int endOfNumber(int start) {
    int end = start;
    while (end < letters.length() && isDigit(end)) {
      end++;
    }
    return end;
  }

  /** Unknown letters side by side are one word. */
  private static List<Word> joined(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (Word word : words) {
      if (word.isUnknown() && !word.opens() && !joined.isEmpty() && joined.getLast().isUnknown()) {
        Word last = joined.removeLast();
        joined.add(new Word(last.seen() + word.seen(), Kind.UNKNOWN, null, null, last.opens()));
      } else {
        joined.add(word);
      }
    }
    return List.copyOf(joined);
  }
}
