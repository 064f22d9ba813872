package rasoat.index.alignment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.index.text.Folding;
import rasoat.model.document.DocumentNumber;

/** Compares document numbers, by their serials: other letters behind the same serial are noise. */
final class NumberCheck {

  private static final double ALIKE_SYMBOL = 0.55;

  /** The sign behind the serial was lost, or read as one digit more. */
  private static final double BROKEN = 6;

  /** A number of which a sign was repaired. */
  private static final double REPAIRED = 8;

  private static final double LEAST_CONFIDENCE = 0.5;

  /** Serial, perhaps a letter and a year, the sign before the symbol, the symbol. */
  private static final Pattern NUMBER =
      Pattern.compile("(\\d+)[A-Za-z]?(?:[/⁄]\\d{4})?\\s?([/⁄-]?)\\s?[^\\p{L}\\d]?(\\p{L}.*)");

  /** Signs that stand in no number, beside its digits: digits that were not read as such. */
  private static final Pattern BLOTTED =
      Pattern.compile("[^\\p{L}\\d\\s:.,/⁄-]\\d|\\d[^\\p{L}\\d\\s:.,/⁄-]");

  private final Beside beside;
  private final Fact fact;
  private final String official;

  /**
   * @param fact the number of the text
   */
  NumberCheck(Beside beside, Fact fact) {
    this.beside = beside;
    this.fact = fact;
    this.official = beside.official().get(fact.from()).raw();
  }

  /** Of the words at the place of the number. */
  Verdict of(List<Word> place) {
    List<NumberReading> wanted = NumberReader.findIn(official);
    if (wanted.isEmpty()) {
      return new Verdict.Unseen();
    }
    DocumentNumber number = wanted.getFirst().number();
    Verdict bySymbol = bySymbol(number, place);
    return bySymbol instanceof Verdict.Unseen ? byReader(number, place) : bySymbol;
  }

  /** What stands before nearly the letters of the symbol, unless it is the year. */
  private Verdict bySymbol(DocumentNumber wanted, List<Word> place) {
    String symbol = letters(wanted.symbol());
    Verdict found = new Verdict.Unseen();
    for (Word word : place) {
      Matcher matcher = NUMBER.matcher(word.bare());
      if (matcher.matches() && Likeness.ofKeys(symbol, letters(matcher.group(3))) >= ALIKE_SYMBOL) {
        if (matcher.group(1).equals(wanted.serial())) {
          return new Verdict.Same();
        }
        if (official.contains("/" + matcher.group(1) + "/")) {
          return new Verdict.Unseen();
        }
        double lost = matcher.group(2).isEmpty() || BLOTTED.matcher(word.raw()).find() ? BROKEN : 0;
        found =
            new Verdict.Other(
                List.of(word), change(word).ofDigits(wanted.serial(), matcher.group(1)) - lost);
      }
    }
    return found;
  }

  private ChangedFigure change(Word seen) {
    return new ChangedFigure(beside.digitNoise(fact, List.of(seen)));
  }

  private static String letters(String symbol) {
    return Folding.plain(symbol).replaceAll("[^a-z]", "");
  }

  private Verdict byReader(DocumentNumber wanted, List<Word> place) {
    String text = String.join(" ", place.stream().map(Word::raw).toList());
    List<NumberReading> readings = NumberReader.findIn(text);
    if (readings.stream().anyMatch(it -> it.number().serial().equals(wanted.serial()))) {
      return new Verdict.Same();
    }
    if (readings.isEmpty()
        || readings.getFirst().number().isBlank()
        || readings.getFirst().confidence() < LEAST_CONFIDENCE) {
      return new Verdict.Unseen();
    }
    return new Verdict.Other(place, nats(wanted, readings.getFirst(), place));
  }

  private double nats(DocumentNumber wanted, NumberReading reading, List<Word> seen) {
    boolean blotted = seen.stream().anyMatch(word -> BLOTTED.matcher(word.raw()).find());
    return new ChangedFigure(beside.digitNoise(fact, seen))
            .ofDigits(wanted.serial(), reading.number().serial())
        - (blotted ? BROKEN : 0)
        - REPAIRED * (1 - reading.confidence());
  }

  /**
   * The number of a letterhead, wherever it stands there; another of the same series is another.
   */
  Verdict within(List<Word> letterhead, Verdict otherwise) {
    List<NumberReading> wanted = NumberReader.findIn(official);
    if (wanted.isEmpty()) {
      return otherwise;
    }
    DocumentNumber number = wanted.getFirst().number();
    for (Word word : letterhead) {
      for (NumberReading reading : NumberReader.findIn(word.raw())) {
        if (reading.number().canonical().equals(number.canonical())) {
          return new Verdict.Same();
        }
        boolean series = reading.number().symbol().equals(number.symbol());
        if (series && !reading.number().isBlank() && otherwise instanceof Verdict.Unseen) {
          return new Verdict.Other(List.of(word), nats(number, reading, List.of(word)));
        }
      }
    }
    return otherwise;
  }
}
