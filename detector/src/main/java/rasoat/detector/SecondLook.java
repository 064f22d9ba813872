package rasoat.detector;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.text.Folding;

/** Asks the picture again before a difference is called a changed fact. */
@FunctionalInterface
interface SecondLook {

  /** A single figure is found in any reading. */
  int LEAST_DIGITS = 2;

  /** A word of one or two signs that look like digits. */
  Pattern ONES = Pattern.compile("(?<![\\p{L}\\d])[Il|\\d]{1,2}(?![\\p{L}\\d])");

  /** Believes the first reading: for words that were typed, and where no picture is at hand. */
  SecondLook NONE = (match, difference) -> Opinion.UPHELD;

  /** What a second reading makes of a difference. */
  enum Opinion {
    /** It is still there. */
    UPHELD,
    /** The place says something else each time. */
    OPEN,
    /** The place says what is registered. */
    DISPROVED
  }

  /** What a second reading makes of a difference. */
  Opinion of(Match match, Difference difference);

  /**
   * Judges by the other readings of a place: one that gives the official fact disproves a change.
   */
  static Opinion by(Difference difference, List<String> readings) {
    return switch (difference.fact()) {
      case "date" -> byDates(difference, readings);
      case "name" ->
          by(
              readings,
              reading -> says(reading, difference.official()),
              reading -> says(reading, difference.seen()));
      case "paragraph" ->
          readings.stream().anyMatch(reading -> says(reading, difference.official()))
              ? Opinion.DISPROVED
              : Opinion.UPHELD;
      default -> byFigures(difference, readings);
    };
  }

  private static Opinion byDates(Difference difference, List<String> readings) {
    List<LocalDate> official = dates(difference.official());
    List<LocalDate> seen = dates(difference.seen());
    if (official.isEmpty() || seen.isEmpty()) {
      return byFigures(difference, readings.stream().map(SecondLook::withOnes).toList());
    }
    return by(
        readings,
        reading -> dates(reading).containsAll(official),
        reading -> dates(reading).containsAll(seen));
  }

  private static Opinion byFigures(Difference difference, List<String> readings) {
    String official = digits(difference.official());
    String seen = digits(difference.seen());
    Opinion opinion =
        by(
            readings,
            reading -> !official.isEmpty() && digits(reading).contains(official),
            reading -> digits(reading).contains(seen));
    boolean tooShort =
        !official.isEmpty() && Math.min(seen.length(), official.length()) < LEAST_DIGITS;
    return tooShort && opinion == Opinion.UPHELD ? Opinion.OPEN : opinion;
  }

  private static Opinion by(
      List<String> readings, Predicate<String> disproves, Predicate<String> repeats) {
    if (readings.stream().anyMatch(disproves)) {
      return Opinion.DISPROVED;
    }
    return readings.stream().filter(repeats).count() >= 2 ? Opinion.UPHELD : Opinion.OPEN;
  }

  private static List<LocalDate> dates(String text) {
    return DateReader.findIn(withOnes(text)).stream().map(DateReading::date).toList();
  }

  /** Ones of a font with serifs are read as capital letters, all of a day or month or some. */
  private static String withOnes(String text) {
    return ONES.matcher(text).replaceAll(word -> word.group().replaceAll("[Il|]", "1"));
  }

  private static boolean says(String reading, String official) {
    String wanted = Folding.plain(official).replaceAll("[^a-z0-9]", "");
    return !wanted.isEmpty() && Folding.plain(reading).replaceAll("[^a-z0-9]", "").contains(wanted);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
