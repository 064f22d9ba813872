package rasoat.index.alignment;

import java.util.List;
import java.util.regex.Pattern;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.index.text.Folding;
import rasoat.model.document.DocumentNumber;

/** Compares document numbers, by their serials: other letters behind the same serial are noise. */
final class NumberCheck {

  private static final double ALIKE_SYMBOL = 0.6;
  private static final double BROKEN = 5;

  /** A number of which a sign was repaired. */
  private static final double REPAIRED = 4;

  /** Digits, then the sign before the symbol; a year may stand between. */
  private static final Pattern CLEAN =
      Pattern.compile("(?:\\S{2,3}[:.,]? )?\\d+\\p{L}?(?:[/⁄]\\d{4})?[/⁄-]\\p{L}.*");

  private final ChangedFigure change;

  NumberCheck(DigitNoise noise) {
    this.change = new ChangedFigure(noise);
  }

  /** Of the words at the place of a number, which is {@code official} in the text. */
  Verdict of(String official, List<Word> place) {
    List<NumberReading> wanted = NumberReader.findIn(official);
    List<NumberReading> readings = NumberReader.findIn(joined(place));
    if (wanted.isEmpty()) {
      return new Verdict.Unseen();
    }
    if (readings.isEmpty()) {
      return broken(wanted.getFirst().number(), place);
    }
    String serial = wanted.getFirst().number().serial();
    if (readings.stream().anyMatch(reading -> reading.number().serial().equals(serial))) {
      return new Verdict.Same();
    }
    NumberReading other = readings.getFirst();
    if (other.number().isBlank() || other.confidence() < 0.5) {
      return new Verdict.Unseen();
    }
    return new Verdict.Other(place, nats(serial, other, joined(place)));
  }

  private static String joined(List<Word> words) {
    return String.join(" ", words.stream().map(Word::raw).toList());
  }

  private double nats(String serial, NumberReading reading, String raw) {
    boolean clean = CLEAN.matcher(raw).matches();
    return change.ofDigits(serial, reading.number().serial())
        - (clean ? 0 : BROKEN)
        - REPAIRED * (1 - reading.confidence());
  }

  /** A number whose separators were lost: digits, then nearly the letters of the symbol. */
  private Verdict broken(DocumentNumber wanted, List<Word> place) {
    for (Word word : place) {
      String key = Folding.plain(word.bare());
      int digits = 0;
      while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
        digits++;
      }
      String symbol = Folding.plain(wanted.symbol()).replaceAll("[^a-z]", "");
      String letters = key.substring(digits).replaceAll("[^a-z]", "");
      if (digits >= 2 && Likeness.ofKeys(symbol, letters) >= ALIKE_SYMBOL) {
        String serial = key.substring(0, digits);
        return serial.equals(wanted.serial())
            ? new Verdict.Same()
            : new Verdict.Other(List.of(word), change.ofDigits(wanted.serial(), serial) - BROKEN);
      }
    }
    return new Verdict.Unseen();
  }

  /**
   * The number of a letterhead, wherever it stands there; another of the same series is another.
   */
  Verdict within(String official, List<Word> letterhead, Verdict otherwise) {
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
          return new Verdict.Other(List.of(word), nats(number.serial(), reading, word.raw()));
        }
      }
    }
    return otherwise;
  }
}
