package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares names of people, places and agencies.
 *
 * <p>Two explanations of what stands at the place of a name are weighed: noise made it of the
 * official name ({@link Misreading}), or another name was printed there and read well. The second
 * must win by far. Only the words of a name that are not the same are weighed, so that another
 * given name in a long name counts.
 */
final class NameCheck {

  /** That a name was changed, and to just this one, in nats: one place in forty, one in 200. */
  private static final double OTHER_NAME = 9;

  /** How odd other words are as names: noise seldom makes a syllable of names. */
  private static final double UNMARKED = 3;

  private static final double SYLLABLE = 4.5;

  private static final double DECIDED = 5;
  private static final double SURE = 30;

  /** Fewer letters than these are what is left of a word. */
  private static final int SHORTEST = 3;

  /** Share of wrong letters above which no name is decided, and the confidence then. */
  private static final double NOISY = 0.1;

  private static final double UNDECIDED = 0.4;

  /** Lower-case words behind a name that belong to it, as in the name of an agency. */
  private static final int TAIL = 2;

  private static final int WIDEST_PLACE = 7;

  private final Beside beside;
  private final Misreading misreading;

  NameCheck(Beside beside) {
    this.beside = beside;
    this.misreading = new Misreading(beside.letterErrors());
  }

  /** Another name where a name stands in the text. */
  Verdict of(Fact fact) {
    int at = fact.from();
    Verdict found = new Verdict.Unseen();
    while (at < fact.to()) {
      if (isSame(at)) {
        found = found instanceof Verdict.Other ? found : new Verdict.Same();
        at++;
        continue;
      }
      int end = at + 1;
      while (end < fact.to() && !isSame(end)) {
        end++;
      }
      Verdict verdict = ofRun(fact, at, end == fact.to() ? withTail(end) : end);
      found = stronger(found, verdict);
      at = end;
    }
    return found;
  }

  private static Verdict stronger(Verdict first, Verdict second) {
    if (first instanceof Verdict.Other a && second instanceof Verdict.Other b) {
      return a.plausible() >= b.plausible() ? a : b;
    }
    return second instanceof Verdict.Other || first instanceof Verdict.Unseen ? second : first;
  }

  /** A word found elsewhere is the same only if no other name stands in its place. */
  private boolean isSame(int o) {
    return beside.isSeen(o)
        && beside.likeness(o) > 0.99
        && (beside.isAnchor(o) || beside.foreignAt(o, o + 1).noneMatch(Word::isCapitalised));
  }

  private int withTail(int end) {
    int to = end;
    List<Word> official = beside.official();
    while (to < official.size()
        && to < end + TAIL
        && official.get(to).line() == official.get(end - 1).line()
        && Character.isLetter(
            official.get(end - 1).raw().charAt(official.get(end - 1).raw().length() - 1))
        && !official.get(to).isCapitalised()
        && !beside.isSeen(to)) {
      to++;
    }
    return to;
  }

  private Verdict ofRun(Fact fact, int from, int to) {
    List<Word> place = place(fact, from, to);
    String official = joined(beside.official().subList(from, to));
    double noise = Double.POSITIVE_INFINITY;
    Optional<List<Word>> best = Optional.empty();
    double oddness = Double.POSITIVE_INFINITY;
    for (int start = 0; start < place.size(); start++) {
      for (int end = start + 1; end <= Math.min(place.size(), start + to - from + 1); end++) {
        List<Word> window = place.subList(start, end);
        noise = Math.min(noise, misreading.cost(official, joined(window)));
        boolean goesOn = end < place.size() && isLowerCase(place.get(end));
        double odd = goesOn ? Double.POSITIVE_INFINITY : oddness(fact, from, to, window);
        boolean longer = best.isPresent() && window.size() > best.get().size();
        if (odd < oddness || (odd == oddness && longer)) {
          oddness = odd;
          best = Optional.of(window);
        }
      }
    }
    double margin = noise - OTHER_NAME - oddness;
    boolean lost = best.isPresent() && best.get().size() < to - from;
    double most = lost || beside.letterErrors() > NOISY ? UNDECIDED : 1;
    return best.isEmpty() || margin <= 0
        ? noise < OTHER_NAME ? new Verdict.Same() : new Verdict.Unseen()
        : new Verdict.Other(best.get(), Math.min(most, plausible(margin)));
  }

  private static double plausible(double margin) {
    return margin >= DECIDED
        ? 0.6 + 0.4 * Math.min(1, (margin - DECIDED) / SURE)
        : 0.25 + 0.24 * margin / DECIDED;
  }

  private List<Word> place(Fact fact, int from, int to) {
    int first = beside.before(from) + 1;
    int last = Math.max(first, beside.after(to - 1));
    List<Word> place = beside.reading().subList(first, last);
    boolean signer = fact.to() == beside.official().size();
    List<Word> there = signer ? belowPost(place) : place;
    return there.size() > to - from + WIDEST_PLACE ? List.of() : there;
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
      odd += oddness(word);
    }
    return person && whole && !Names.isFamily(window.getFirst()) ? odd + SYLLABLE : odd;
  }

  /** A capitalised word before small letters begins a term, as in a list of recipients. */
  private static boolean isLowerCase(Word word) {
    return word.bare().length() > 1 && Character.isLowerCase(word.bare().codePointAt(0));
  }

  private static double oddness(Word word) {
    if (Names.isKnown(word)) {
      return 0;
    }
    if (Names.isKnownWithoutMarks(word)) {
      return UNMARKED;
    }
    boolean syllable = word.key().length() >= SHORTEST && Plausibility.isVietnamese(word);
    return syllable ? SYLLABLE : Double.POSITIVE_INFINITY;
  }

  private static String joined(List<Word> words) {
    List<String> bare = new ArrayList<>();
    words.forEach(word -> bare.add(word.bare()));
    return String.join("", bare);
  }

  /** What follows the last word in capitals, which is the post of a signer. */
  private static List<Word> belowPost(List<Word> place) {
    int start = place.size();
    while (start > 0 && !place.get(start - 1).isAllCapitals()) {
      start--;
    }
    return place.subList(start, place.size());
  }
}
