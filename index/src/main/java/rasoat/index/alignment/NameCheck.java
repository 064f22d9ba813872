package rasoat.index.alignment;

import java.util.List;

/** Compares names of people and places. */
final class NameCheck {

  private static final double WHOLE = 0.85;
  private static final double PART = 0.65;

  private final Beside beside;

  NameCheck(Beside beside) {
    this.beside = beside;
  }

  /** Another name at the place of a name, written as one; a word that is alike keeps the name. */
  Verdict of(Fact fact, List<Word> place) {
    int length = fact.to() - fact.from();
    int seen = 0;
    for (int o = fact.from(); o < fact.to(); o++) {
      seen += beside.isSeen(o) ? 1 : 0;
    }
    if (2 * seen >= length) {
      return new Verdict.Same();
    }
    List<Word> names = belowPost(place);
    boolean other =
        seen == 0
            && names.stream().allMatch(Word::isCapitalised)
            && names.size() >= 2
            && names.size() <= length + 1;
    return other && names.stream().allMatch(Plausibility::isVietnamese)
        ? new Verdict.Other(names, names.size() < length ? PART : WHOLE)
        : new Verdict.Unseen();
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
