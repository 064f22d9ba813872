package rasoat.index.alignment;

import java.util.List;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.index.text.Folding;
import rasoat.model.document.DocumentNumber;

/** Compares document numbers, by their serials: other letters behind the same serial are noise. */
final class NumberCheck {

  private static final double ALIKE_SYMBOL = 0.6;
  private static final double BROKEN = 0.9;

  /** Of the words at the place of a number, which is {@code official} in the text. */
  Verdict of(String official, List<Word> place) {
    List<NumberReading> wanted = NumberReader.findIn(official);
    List<NumberReading> readings =
        NumberReader.findIn(String.join(" ", place.stream().map(Word::raw).toList()));
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
    double plausible = Plausibility.ofDigits(serial, other.number().serial());
    return new Verdict.Other(place, other.confidence() * plausible);
  }

  /** A number whose separators were lost: digits, then nearly the letters of the symbol. */
  private static Verdict broken(DocumentNumber wanted, List<Word> place) {
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
            : new Verdict.Other(
                List.of(word), BROKEN * Plausibility.ofDigits(wanted.serial(), serial));
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
          double plausible = Plausibility.ofDigits(number.serial(), reading.number().serial());
          return new Verdict.Other(List.of(word), plausible * reading.confidence());
        }
      }
    }
    return otherwise;
  }
}
