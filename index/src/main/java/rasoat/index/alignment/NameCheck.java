package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares names of people, places and agencies. The words of a name that are not the same are
 * weighed by themselves ({@link NameWeighing}), so that another given name in a long name counts;
 * then the whole name is, as another may share a syllable with it.
 */
final class NameCheck {

  /** Lower-case words behind a name that belong to it, as in the name of an agency. */
  private static final int TAIL = 2;

  private static final int WIDEST_PLACE = 7;

  /** A name of a person has so many words at most. */
  private static final int LONGEST = 5;

  private final Beside beside;
  private final NameWeighing weighing;

  NameCheck(Beside beside) {
    this.beside = beside;
    this.weighing = new NameWeighing(beside);
  }

  /** Another name where a name stands in the text. */
  Verdict of(Fact fact) {
    Verdict found = byRuns(fact);
    if (IntStream.range(fact.from(), fact.to()).allMatch(this::isSame)) {
      return found;
    }
    int to = withTail(fact.to());
    List<Word> place = place(fact, fact.from(), to);
    Verdict whole = weighing.weigh(fact, fact.from(), to, place, to - fact.from());
    Verdict stronger = stronger(found, whole);
    return isSigner(fact) && stronger instanceof Verdict.Unseen ? signature(fact) : stronger;
  }

  /** Run by run of words that are not the same. */
  private Verdict byRuns(Fact fact) {
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
      int to = end == fact.to() ? withTail(end) : end;
      found = stronger(found, weighing.weigh(fact, at, to, place(fact, at, to)));
      at = end;
    }
    return found;
  }

  private boolean isSigner(Fact fact) {
    return fact.to() == beside.official().size();
  }

  private static Verdict stronger(Verdict first, Verdict second) {
    if (first instanceof Verdict.Other a && second instanceof Verdict.Other b) {
      return a.nats() >= b.nats() ? a : b;
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

  private List<Word> place(Fact fact, int from, int to) {
    int first = beside.before(from) + 1;
    int last = Math.max(first, beside.after(to - 1));
    List<Word> place = beside.reading().subList(first, last);
    List<Word> there = isSigner(fact) && from == fact.from() ? belowPost(place) : place;
    return there.size() > to - from + WIDEST_PLACE ? List.of() : there;
  }

  /** What follows the last word in capitals, which is the post of a signer. */
  private static List<Word> belowPost(List<Word> place) {
    int start = place.size();
    while (start > 0 && !place.get(start - 1).isAllCapitals()) {
      start--;
    }
    return place.subList(start, place.size());
  }

  /**
   * A signer's name stands beside the recipients, and is read between their lines. There any name
   * of a person will do that the text does not have.
   */
  private Verdict signature(Fact fact) {
    Verdict found = new Verdict.Unseen();
    for (List<Word> name : peopleBelow(beside.body().to())) {
      found = stronger(found, weighing.weigh(fact, fact.from(), fact.to(), name));
    }
    return found;
  }

  private List<List<Word>> peopleBelow(int o) {
    List<List<Word>> people = new ArrayList<>();
    List<Word> reading = beside.reading();
    int r = beside.before(o) + 1;
    while (r < reading.size()) {
      int end = r;
      while (end < reading.size()
          && beside.isForeign(end)
          && beside.isOnTheRight(end)
          && Names.isKnown(reading.get(end))
          && reading.get(end).isCapitalised()) {
        end++;
      }
      if (end - r >= 2 && end - r <= LONGEST && Names.isFamily(reading.get(r))) {
        people.add(reading.subList(r, end));
      }
      r = Math.max(end, r + 1);
    }
    return people;
  }
}
