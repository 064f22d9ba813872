package rasoat.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;

/** Looks each fact of the official text up at its place in the reading. */
final class FactCheck {

  /** Below this a difference is noise. */
  static final double LEAST_CONFIDENCE = 0.25;

  private static final int WIDEST_PLACE = 8;

  private final Beside beside;
  private final List<Word> reading;
  private final List<Word> official;
  private final List<Alignment.Difference> differences = new ArrayList<>();
  private int seen;

  FactCheck(Beside beside) {
    this.beside = beside;
    this.reading = beside.reading();
    this.official = beside.official();
  }

  List<Alignment.Difference> differences() {
    return differences;
  }

  int seen() {
    return seen;
  }

  void check(Fact fact) {
    int from = beside.before(fact.from()) + 1;
    int to = Math.max(from, beside.after(fact.to() - 1));
    if (fact.kind() == Fact.Kind.NUMBER) {
      number(fact, from, to).ifPresent(this::add);
    } else if (isThere(fact)) {
      seen++;
    } else if (to - from <= WIDEST_PLACE + fact.to() - fact.from()) {
      Optional<Alignment.Difference> difference =
          fact.kind() == Fact.Kind.NAME ? name(fact, from, to) : figures(fact, from, to);
      difference.ifPresent(this::add);
    }
  }

  private void add(Alignment.Difference difference) {
    seen++;
    if (difference.confidence() >= LEAST_CONFIDENCE) {
      differences.add(difference);
    }
  }

  private boolean isThere(Fact fact) {
    int words = 0;
    int there = 0;
    for (int o = fact.from(); o < fact.to(); o++) {
      boolean counts = fact.kind() == Fact.Kind.NAME || official.get(o).isFigure();
      words += counts ? 1 : 0;
      there += counts && beside.isSeen(o) ? 1 : 0;
    }
    return fact.kind() == Fact.Kind.NAME ? 2 * there >= words : there == words;
  }

  /** Another number at the place of a number; other letters behind the same serial are noise. */
  private Optional<Alignment.Difference> number(Fact fact, int from, int to) {
    List<Word> place = reading.subList(from, Math.min(to, from + WIDEST_PLACE));
    String wanted = serial(official.get(fact.from()).raw());
    List<NumberReading> readings = NumberReader.findIn(words(place));
    if (wanted.isEmpty() || readings.isEmpty()) {
      return Optional.empty();
    }
    if (readings.stream().anyMatch(r -> r.number().serial().equals(wanted) || r.number().isBlank())) {
      seen++;
      return Optional.empty();
    }
    NumberReading other = readings.getFirst();
    double confidence =
        other.confidence()
            * Plausibility.ofDigits(wanted, other.number().serial())
            * beside.neighbours(fact.from(), fact.to());
    return Optional.of(
        difference(
            fact,
            place.getFirst().index(),
            place.getLast().index() + 1,
            other.number().asWritten(),
            confidence));
  }

  private static String serial(String raw) {
    return NumberReader.findIn(raw).stream().map(r -> r.number().serial()).findFirst().orElse("");
  }

  private static String words(List<Word> words) {
    return String.join(" ", words.stream().map(Word::raw).toList());
  }

  /** The figures at the place of the fact, if they are others. */
  private Optional<Alignment.Difference> figures(Fact fact, int from, int to) {
    String wanted = fact.digits(official);
    List<Word> figures = reading.subList(from, to).stream().filter(Word::isFigure).toList();
    if (figures.isEmpty() || Figures.contain(figures, wanted)) {
      seen += figures.isEmpty() ? 0 : 1;
      return Optional.empty();
    }
    if (isElsewhere(fact, wanted)) {
      seen++;
      return Optional.empty();
    }
    Word first = figures.getFirst();
    Word last = figures.getLast();
    String digits = Figures.digits(figures);
    double plausible = Plausibility.of(fact.kind(), wanted, digits, figures);
    double confidence = plausible * beside.neighbours(fact.from(), fact.to());
    return Optional.of(difference(fact, first.index(), last.index() + 1, words(first, last), confidence));
  }

  /** Tables and columns are read in another order: the very figures elsewhere are the fact, moved. */
  private boolean isElsewhere(Fact fact, String wanted) {
    if (wanted.length() < 4) {
      return false;
    }
    for (int r = 0; r < reading.size(); r++) {
      if (beside.isForeign(r) && reading.get(r).digits().equals(wanted)) {
        return true;
      }
    }
    return fact.kind() == Fact.Kind.DATE && wanted.length() > 4 && isDateElsewhere(wanted);
  }

  private boolean isDateElsewhere(String wanted) {
    for (int r = 0; r + 4 < reading.size(); r++) {
      StringBuilder digits = new StringBuilder();
      for (Word word : reading.subList(r, r + 5)) {
        digits.append(word.digits());
      }
      if (digits.toString().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Other words at the place of a name, written as a name. */
  private Optional<Alignment.Difference> name(Fact fact, int from, int to) {
    List<Word> place = reading.subList(from, to);
    int length = fact.to() - fact.from();
    boolean names = place.size() >= 2 && place.size() <= length + 1 && place.stream().allMatch(Word::isCapitalised);
    if (!names || !place.stream().allMatch(Plausibility::isVietnamese)) {
      return Optional.empty();
    }
    double confidence = 0.85 * beside.neighbours(fact.from(), fact.to());
    Word first = place.getFirst();
    Word last = place.getLast();
    return Optional.of(difference(fact, first.index(), last.index() + 1, words(first, last), confidence));
  }

  private String words(Word first, Word last) {
    List<String> raw = new ArrayList<>();
    for (Word word : reading) {
      if (word.index() >= first.index() && word.index() <= last.index()) {
        raw.add(word.raw());
      }
    }
    return String.join(" ", raw);
  }

  private Alignment.Difference difference(Fact fact, int from, int to, String seenWords, double confidence) {
    List<String> raw = official.subList(fact.from(), fact.to()).stream().map(Word::raw).toList();
    return new Alignment.Difference(
        fact.kind().label(), seenWords, String.join(" ", raw), from, to, confidence);
  }
}
