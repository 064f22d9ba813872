package rasoat.index;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import rasoat.index.fit.Evidence;
import rasoat.index.fit.Fit;
import rasoat.index.text.Syllable;

/** A candidate with the reading laid on it. */
final class Looked {

  private static final double SHARED = 0.35;

  /** Values of other lengths shift the words of siblings by as much. */
  private static final int ABOUT = 15;

  private static final double LOOSE = 0.4;

  private final Candidate candidate;
  private final long[] shingles;
  private final double fitting;
  private final boolean[] runs;
  private final List<Syllable> words;
  private final Fit fit;

  Looked(Candidate candidate, List<Syllable> words, long[] shingles, Fit fit) {
    this.candidate = candidate;
    this.words = words;
    this.fit = fit;
    this.shingles = shingles;
    this.fitting =
        IntStream.range(0, fit.likeness().length).mapToDouble(i -> fit.likeness()[i]).sum();
    this.runs = Evidence.runs(fit);
  }

  Candidate candidate() {
    return candidate;
  }

  /** How much of the reading it has: words, each by its likeness. */
  double fitting() {
    return fitting;
  }

  /**
   * How much better this one fits than a sibling, in words read exactly. Where the reading was laid
   * on a word that both have about there, the two paths differ and the documents do not.
   */
  double lead(Looked sibling) {
    double lead = 0;
    for (int i = 0; i < fit.likeness().length; i++) {
      float better = fit.likeness()[i] - sibling.fit.likeness()[i];
      Looked holder = better > 0 ? this : sibling;
      if (better != 0 && !(better > 0 ? sibling : this).hasAbout(holder, i)) {
        lead += better * weight(sibling, i);
      }
    }
    return lead;
  }

  /** One figure is soon misread, and a word beside none may stand beside some other. */
  private double weight(Looked sibling, int readingWord) {
    int own = fit.places()[readingWord];
    int other = sibling.fit.places()[readingWord];
    boolean loose = own == Fit.NOWHERE || other == Fit.NOWHERE;
    return loose || isOneFigure(own) || sibling.isOneFigure(other) ? LOOSE : 1;
  }

  private boolean isOneFigure(int place) {
    String word = words.get(place).folded();
    return word.length() == 1 && Character.isDigit(word.charAt(0));
  }

  /**
   * Whether it has the word on which that reading word was laid in the other, at most so far off.
   */
  private boolean hasAbout(Looked other, int readingWord) {
    int place = other.fit.places()[readingWord];
    String word = other.words.get(place).folded();
    int from = Math.max(0, place - ABOUT);
    int to = Math.min(words.size(), place + ABOUT + 1);
    for (int i = from; i < to; i++) {
      if (words.get(i).folded().equals(word)) {
        return true;
      }
    }
    return false;
  }

  List<Syllable> words() {
    return words;
  }

  Fit fit() {
    return fit;
  }

  boolean hasRunAt(int word) {
    return runs[word];
  }

  /** Whether the two are of one template: a good part of the smaller one stands in the other. */
  boolean isSiblingOf(Looked other) {
    int smaller = Math.min(shingles.length, other.shingles.length);
    return common(shingles, other.shingles) >= SHARED * smaller;
  }

  /** Of two ascending lists. */
  private static int common(long[] a, long[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      common += a[i] == b[j] ? 1 : 0;
      long left = a[i];
      int step = b[j] <= left ? 1 : 0;
      i += left <= b[j] ? 1 : 0;
      j += step;
    }
    return common;
  }

  static long[] sample(long[] shingles) {
    return LongStream.of(shingles).filter(hash -> (hash & 7) == 0).sorted().distinct().toArray();
  }
}
