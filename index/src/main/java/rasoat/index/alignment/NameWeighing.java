package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two explanations of what stands at the place of a name: noise made it of the official name
 * ({@link Misreading}), or another name was printed there and read well.
 */
final class NameWeighing {

  /** That a name was changed, and to just this one, in nats. */
  private static final double OTHER_NAME = 12.5;

  /** How odd other words are as names: noise seldom makes a syllable of names. */
  private static final double UNMARKED = 3;

  private static final double SYLLABLE = 4.5;
  private static final double FOREIGN = 8;

  /** Not beside the words of the name that are the same. */
  private static final double APART = 6;

  /** Fewer letters than these are what is left of a word. */
  private static final int SHORTEST = 3;

  /** Share of wrong letters above which no name is decided, and the nats then. */
  private static final double NOISY = 0.1;

  private static final double UNDECIDED = -0.4;
  private static final double SURE = 30;

  /** Below these nats there is no difference to speak of. */
  private static final double NOTHING = -5;

  private final Beside beside;
  private final Misreading misreading;

  NameWeighing(Beside beside) {
    this.beside = beside;
    this.misreading = new Misreading(beside.letterErrors());
  }

  /** Of the words of a name from one to another, among the words at their place. */
  Verdict weigh(Fact fact, int from, int to, List<Word> place) {
    return weigh(fact, from, to, place, to - from - 1);
  }

  /** The same, of other names of so many words at least. */
  Verdict weigh(Fact fact, int from, int to, List<Word> place, int words) {
    String official = joined(beside.official().subList(from, to));
    double noise = Double.POSITIVE_INFINITY;
    Optional<List<Word>> best = Optional.empty();
    double oddness = Double.POSITIVE_INFINITY;
    for (int start = 0; start < place.size(); start++) {
      for (int end = start + 1; end <= Math.min(place.size(), start + to - from + 1); end++) {
        List<Word> window = place.subList(start, end);
        noise = Math.min(noise, misreading.cost(official, joined(window)));
        boolean goesOn = end < place.size() && isLowerCase(place.get(end));
        boolean fits = window.size() >= words && !goesOn;
        double odd = fits ? oddness(fact, from, to, window) : Double.POSITIVE_INFINITY;
        boolean apart = from > fact.from() && start > 0 || to < fact.to() && end < place.size();
        odd += apart ? APART : 0;
        boolean longer = best.isPresent() && window.size() > best.get().size();
        if (odd < oddness || (odd == oddness && longer)) {
          oddness = odd;
          best = Optional.of(window);
        }
      }
    }
    double margin = noise - OTHER_NAME - oddness;
    boolean lost = best.isPresent() && best.get().size() < to - from;
    double most = lost || beside.letterErrors() > NOISY ? UNDECIDED : SURE;
    if (best.isEmpty() || margin <= NOTHING) {
      return noise < OTHER_NAME ? new Verdict.Same() : new Verdict.Unseen();
    }
    return new Verdict.Other(best.get(), Math.min(most, margin));
  }

  /** How odd these words are as another name; infinite when they cannot be one. */
  private double oddness(Fact fact, int from, int to, List<Word> window) {
    boolean whole = from == fact.from() && to >= fact.to();
    int least = whole ? Math.max(2, to - from - 1) : to - from;
    if (window.size() < least) {
      return Double.POSITIVE_INFINITY;
    }
    boolean person = Names.isFamily(beside.official().get(fact.from())) && to <= fact.to();
    double odd = 0;
    for (int i = 0; i < window.size(); i++) {
      Word word = window.get(i);
      boolean tail = i < to - from && from + i >= fact.to();
      if (word.isFigure() || (!word.isCapitalised() && !tail)) {
        return Double.POSITIVE_INFINITY;
      }
      odd += oddness(word, person);
    }
    boolean family = from > fact.from() || Names.isFamily(window.getFirst());
    return person && !family ? odd + SYLLABLE : odd;
  }

  /** A capitalised word before small letters begins a term, as in a list of recipients. */
  private static boolean isLowerCase(Word word) {
    return word.bare().length() > 1 && Character.isLowerCase(word.bare().codePointAt(0));
  }

  /** Places, unlike people, may have names of another language. */
  private static double oddness(Word word, boolean person) {
    if (Names.isKnown(word)) {
      return 0;
    }
    if (Names.isKnownWithoutMarks(word)) {
      return UNMARKED;
    }
    if (word.key().length() >= SHORTEST && word.isVietnamese()) {
      return SYLLABLE;
    }
    return person ? Double.POSITIVE_INFINITY : FOREIGN;
  }

  private static String joined(List<Word> words) {
    List<String> bare = new ArrayList<>();
    words.forEach(word -> bare.add(word.bare()));
    return String.join("", bare);
  }
}
