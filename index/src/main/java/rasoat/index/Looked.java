package rasoat.index;

import java.util.List;
import java.util.stream.LongStream;
import rasoat.index.fit.Evidence;
import rasoat.index.fit.Fit;
import rasoat.index.text.Syllable;

/** A candidate with the reading laid on it. */
final class Looked {

  private static final double SHARED = 0.35;

  private final Candidate candidate;
  private final long[] shingles;
  private final boolean[] runs;
  private final List<Syllable> words;
  private final Fit fit;

  Looked(Candidate candidate, List<Syllable> words, long[] shingles, Fit fit) {
    this.candidate = candidate;
    this.words = words;
    this.fit = fit;
    this.shingles = shingles;
    this.runs = Evidence.runs(fit);
  }

  Candidate candidate() {
    return candidate;
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
