package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rasoat.index.alignment.Reading.Place;

/**
 * A reading laid beside an official text, and what can be asked of it. Words are named by their
 * place: {@code r} in the reading, {@code o} in the official text.
 *
 * <p>Moved words, paired in a later pass of {@link Pairing}, count as seen; only words paired in
 * order are anchors, neighbours of what stands between them.
 */
final class Beside {

  static final double ALIKE = 0.6;

  private static final double EXACT = 0.85;
  private static final int NEIGHBOURS = 4;

  private final List<Word> reading;
  private final List<Word> official;
  private final List<Place> places;
  private final Lines lines;
  private final Pairing pairs;
  private final Body body;
  private final double letterErrors;

  private Beside(List<Word> reading, List<Place> places, List<Word> official) {
    this.places = places;
    this.lines = new Lines(places);
    this.reading = reading;
    this.official = official;
    this.pairs = Pairing.of(reading, official);
    this.body = Body.of(official);
    this.letterErrors = estimatedErrors();
  }

  static Beside of(List<Word> reading, List<Word> official) {
    return new Beside(reading, List.of(), official);
  }

  static Beside of(Reading reading, List<Word> official) {
    return new Beside(Word.ofReading(reading.words()), reading.places(), official);
  }

  /** Whether nothing was lost between two words of the reading. */
  Lines.Closed isClosed(int r, int next) {
    return lines.between(reading.get(r).index(), reading.get(next).index());
  }

  /** Whether nobody knows where the words stood. */
  boolean isWordsAlone() {
    return places.isEmpty();
  }

  /** Whether a word stands in the right half of what was read of its page. */
  boolean isOnTheRight(int r) {
    return lines.isOnTheRight(reading.get(r).index());
  }

  /** Where the prose of the text begins and ends. */
  Body body() {
    return body;
  }

  List<Word> reading() {
    return reading;
  }

  List<Word> official() {
    return official;
  }

  /** The word of the text for a word of the reading; -1 when it stands for none. */
  int officialOf(int r) {
    return pairs.officialOf(r);
  }

  /** The word of the reading for a word of the text; -1 when none stands for it. */
  int readingOf(int o) {
    return pairs.readingOf(o);
  }

  /** Whether that word of the text was seen as it is, in its place or moved. */
  boolean isSeen(int o) {
    return pairs.readingOf(o) != Pairing.NONE && pairs.likeness(o) >= ALIKE;
  }

  /** How alike that word of the text and what stands for it in the reading are, 0..1. */
  double likeness(int o) {
    return pairs.likeness(o);
  }

  /**
   * Share of the letters of the reading that are wrong, marks counted, estimated from the pairs.
   */
  double letterErrors() {
    return letterErrors;
  }

  private double estimatedErrors() {
    double wrong = 0;
    int letters = 0;
    for (int o = 0; o < official.size(); o++) {
      if (isAnchor(o)) {
        String text = official.get(o).bare();
        boolean same = text.equalsIgnoreCase(reading.get(pairs.readingOf(o)).bare());
        letters += text.length();
        wrong += same ? 0 : Math.max(1, (1 - pairs.likeness(o)) * text.length());
      }
    }
    return letters == 0 ? 1 : wrong / letters;
  }

  /** How digits are misread where these words were seen. */
  DigitNoise digitNoise(Fact fact, List<Word> seen) {
    DigitNoise.Place place =
        new DigitNoise.Place(fact.from() < body.from(), neighbours(fact.from(), fact.to()));
    OptionalDouble certainty =
        places.isEmpty()
            ? OptionalDouble.empty()
            : seen.stream()
                .filter(Word::hasDigit)
                .mapToDouble(word -> places.get(word.index()).certainty())
                .min();
    return certainty.isPresent()
        ? DigitNoise.ofOwnReading(letterErrors, certainty.getAsDouble(), place)
        : DigitNoise.ofAnyReading(letterErrors, place);
  }

  /** Whether it was seen in its place: only such words are neighbours. */
  boolean isAnchor(int o) {
    return isSeen(o) && pairs.isInOrder(o);
  }

  /** Whether a word of the reading stands for no word of the text. */
  boolean isForeign(int r) {
    return pairs.officialOf(r) == Pairing.NONE || pairs.likeness(pairs.officialOf(r)) < ALIKE;
  }

  /** The place in the reading of the nearest anchor before a word of the text; -1 when none is. */
  int before(int o) {
    int at = o - 1;
    while (at >= 0 && !isAnchor(at)) {
      at--;
    }
    return at < 0 ? Pairing.NONE : last(at);
  }

  private int last(int o) {
    int r = pairs.readingOf(o);
    return r + 1 < reading.size() && pairs.officialOf(r + 1) == o ? r + 1 : r;
  }

  /** The place in the reading of the nearest anchor after a word; the size when none is. */
  int after(int o) {
    int at = o + 1;
    while (at < official.size() && !isAnchor(at)) {
      at++;
    }
    return at == official.size() ? reading.size() : pairs.readingOf(at);
  }

  /** Words at the place of a stretch of the text that stand for no word of the text. */
  Stream<Word> foreignAt(int from, int to) {
    int first = before(from) + 1;
    return IntStream.range(first, Math.max(first, after(to - 1)))
        .filter(this::isForeign)
        .mapToObj(reading::get);
  }

  /**
   * Share of the four words on each side that were seen in their place and to the letter. Figures
   * are left out: they may be changed as well.
   */
  double neighbours(int from, int to) {
    List<Integer> near = new ArrayList<>();
    for (int o = from - 1; o >= 0 && near.size() < NEIGHBOURS; o--) {
      addNeighbour(o, near);
    }
    int before = near.size();
    for (int o = to; o < official.size() && near.size() < before + NEIGHBOURS; o++) {
      addNeighbour(o, near);
    }
    long exact = near.stream().filter(o -> isAnchor(o) && pairs.likeness(o) > EXACT).count();
    return near.isEmpty() ? 0 : (double) exact / near.size();
  }

  private void addNeighbour(int o, List<Integer> near) {
    if (official.get(o).raw().chars().noneMatch(Character::isDigit)) {
      near.add(o);
    }
  }

  /** The figure of the reading that stands where a figure of the text stands, the same or not. */
  Optional<Word> figureFor(int o) {
    return pairs.readingOf(o) == Pairing.NONE || !reading.get(pairs.readingOf(o)).isFigure()
        ? Optional.empty()
        : Optional.of(reading.get(pairs.readingOf(o)));
  }

  String officialText(int from, int to) {
    return String.join(" ", official.subList(from, to).stream().map(Word::raw).toList());
  }

  String readingBetween(Word first, Word last) {
    return readingWords(first, last).stream().map(Word::raw).collect(Collectors.joining(" "));
  }

  /** The words of the reading from one to another, both included. */
  List<Word> readingWords(Word first, Word last) {
    int from = Word.placeOf(reading, first.index());
    int to = from;
    while (to < reading.size() && reading.get(to).index() <= last.index()) {
      to++;
    }
    return reading.subList(from, to);
  }

  /** How much a difference may be trusted in a reading as noisy as this, 0.2 to 1. */
  double clarity() {
    return Math.clamp((ofReading() - 0.45) / 0.42, 0.2, 1);
  }

  /** The words of the reading that agree with a word of the text. */
  List<Word> agreeing() {
    return IntStream.range(0, reading.size())
        .filter(r -> !isForeign(r))
        .mapToObj(reading::get)
        .toList();
  }

  int matched() {
    return agreeing().size();
  }

  /** Share of the reading from its first word that agrees to its last. */
  double ofReading() {
    int first = 0;
    int last = reading.size() - 1;
    while (first <= last && isForeign(first)) {
      first++;
    }
    while (last > first && isForeign(last)) {
      last--;
    }
    return first > last ? 0 : (double) matched() / (last - first + 1);
  }

  double ofDocument() {
    int seen = 0;
    for (int o = 0; o < official.size(); o++) {
      seen += isSeen(o) ? 1 : 0;
    }
    return official.isEmpty() ? 0 : (double) seen / official.size();
  }
}
