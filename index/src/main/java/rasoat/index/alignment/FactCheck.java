package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;

/** Looks each fact of the official text up at its place in the reading. */
final class FactCheck {

  /** Below this a difference is noise. */
  private static final double LEAST_CONFIDENCE = 0.25;

  /** A form that is not the printed one, in nats. */
  private static final double BROKEN = 3;

  /** Neighbours of which none was read, in nats. */
  private static final double BLURRED = 8;

  /** A word or two nearby may be misread. */
  private static final double ALLOWANCE = 0.15;

  /**
   * With fewer of its neighbours to the letter lines may be lost there; words alone do not tell.
   */
  private static final double READ = 0.6;

  private static final double CLEAR = 0.5;
  private static final double UNREAD = -0.4;

  /** A reading of which next to nothing agrees with the text. */
  private static final double UNCLEAR = 6;

  /** So many foreign words may stand at the place of a fact; more were read too badly. */
  private static final int WIDEST_PLACE = 8;

  private final Beside beside;
  private final Body body;
  private final FigureCheck figures;
  private final NameCheck names;
  private final List<Alignment.Difference> differences = new ArrayList<>();
  private int seen;

  FactCheck(Beside beside) {
    this.beside = beside;
    this.body = beside.body();
    this.figures = new FigureCheck(beside);
    this.names = new NameCheck(beside);
  }

  List<Alignment.Difference> differences() {
    return differences;
  }

  /** How many facts the reading says something about, the same or not. */
  int seen() {
    return seen;
  }

  /**
   * Looks a fact up. Names among the recipients are left aside: they stand in a column beside the
   * signature.
   */
  void check(Fact fact) {
    boolean recipient = fact.from() >= body.to() && fact.to() < beside.official().size();
    if (recipient && fact.kind() == Fact.Kind.NAME) {
      return;
    }
    List<Word> place = placeOf(fact);
    Verdict verdict =
        switch (fact.kind()) {
          case NUMBER -> number(fact, place);
          case NAME -> names.of(fact);
          case DATE, TIME, AMOUNT, COUNT -> figures.of(fact, place);
        };
    switch (verdict) {
      case Verdict.Same same -> seen++;
      case Verdict.Unseen unseen -> {}
      case Verdict.Other other -> {
        seen++;
        addDifference(fact, other);
      }
    }
  }

  /** The own number may have moved within the letterhead, which is printed in two columns. */
  private Verdict number(Fact fact, List<Word> place) {
    NumberCheck numbers = new NumberCheck(beside, fact);
    Verdict atPlace = numbers.of(place);
    boolean own = fact.from() < body.from();
    return own && !(atPlace instanceof Verdict.Same)
        ? numbers.within(beside.reading().subList(0, beside.after(body.from() - 1)), atPlace)
        : atPlace;
  }

  /** The words between the anchors around a fact; none when they are too many to be its place. */
  private List<Word> placeOf(Fact fact) {
    int from = beside.before(fact.from()) + 1;
    int to = Math.max(from, beside.after(fact.to() - 1));
    boolean tooWide = to - from > WIDEST_PLACE + fact.to() - fact.from();
    return tooWide ? List.of() : beside.reading().subList(from, to);
  }

  private void addDifference(Fact fact, Verdict.Other other) {
    Word first = other.seen().getFirst();
    Word last = other.seen().getLast();
    double nats =
        (hasForm(fact, first, last) ? other.nats() : broken(fact, other))
            - BLURRED * Math.max(0, 1 - surroundings(fact) - ALLOWANCE)
            - UNCLEAR * (1 - beside.clarity());
    double most = isDoubtful(fact) ? UNREAD : Double.POSITIVE_INFINITY;
    double confidence = 1 / (1 + Math.exp(-Math.min(nats, most)));
    if (confidence < LEAST_CONFIDENCE) {
      return;
    }
    differences.add(
        new Alignment.Difference(
            fact.kind().label(),
            beside.readingBetween(first, last),
            beside.officialText(fact.from(), fact.to()),
            first.index(),
            last.index() + 1,
            confidence));
  }

  /** Where lines were lost, or much of what was read is something else. */
  private boolean isDoubtful(Fact fact) {
    return beside.clarity() < CLEAR || beside.isWordsAlone() && surroundings(fact) < READ;
  }

  /** Pieces of a figure are no figure of another length. */
  private double broken(Fact fact, Verdict.Other other) {
    String official = fact.digits(beside.official());
    boolean pieces = Figures.digits(other.seen()).length() != official.length();
    double nats = other.nats() - BROKEN;
    return pieces ? Math.min(nats, UNREAD) : nats;
  }

  private boolean hasForm(Fact fact, Word first, Word last) {
    if (fact.kind() == Fact.Kind.NAME || fact.kind() == Fact.Kind.NUMBER) {
      return true;
    }
    List<Word> official = beside.official().subList(fact.from(), fact.to());
    int end = official.size();
    while (end > 1 && !official.get(end - 1).isFigure()) {
      end--;
    }
    return Form.isSame(official.subList(0, end), beside.readingWords(first, last));
  }

  /**
   * A signer stands below seal and signature, where little else is read, and a letterhead beside
   * another column: there the form of the fact must do.
   */
  private double surroundings(Fact fact) {
    boolean signer = fact.kind() == Fact.Kind.NAME && fact.to() == beside.official().size();
    boolean own = fact.kind() == Fact.Kind.NUMBER && fact.from() < body.from();
    return signer || own ? 1 : beside.neighbours(fact.from(), fact.to());
  }
}
