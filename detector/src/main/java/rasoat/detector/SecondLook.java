package rasoat.detector;

import java.time.LocalDate;
import java.util.List;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.text.Folding;

/** Asks the picture again before a difference is called a changed fact. */
@FunctionalInterface
interface SecondLook {

  /** A single figure is found in any reading. */
  int LEAST_DIGITS = 2;

  /** Believes the first reading: for words that were typed, and where no picture is at hand. */
  SecondLook NONE = (match, difference) -> true;

  /** Whether the difference is still there on a second reading. */
  boolean confirms(Match match, Difference difference);

  /**
   * Judges by the other readings of a place: one that gives the official fact disproves a change.
   */
  static boolean upheld(Difference difference, List<String> readings) {
    return switch (difference.fact()) {
      case "date" -> datesUphold(difference, readings);
      case "paragraph", "name" ->
          readings.stream().noneMatch(reading -> says(reading, difference.official()));
      default -> figuresUphold(difference, readings);
    };
  }

  private static boolean datesUphold(Difference difference, List<String> readings) {
    List<LocalDate> official = dates(difference.official());
    List<LocalDate> seen = dates(difference.seen());
    if (official.isEmpty() || seen.isEmpty()) {
      return figuresUphold(difference, readings);
    }
    long disproving = readings.stream().filter(it -> dates(it).containsAll(official)).count();
    long repeating = readings.stream().filter(it -> dates(it).containsAll(seen)).count();
    return disproving == 0 && repeating >= 2;
  }

  private static boolean figuresUphold(Difference difference, List<String> readings) {
    String official = digits(difference.official());
    String seen = digits(difference.seen());
    if (official.isEmpty()) {
      return readings.stream().filter(it -> digits(it).contains(seen)).count() >= 2;
    }
    long disproving = readings.stream().filter(it -> digits(it).contains(official)).count();
    long repeating = readings.stream().filter(it -> digits(it).contains(seen)).count();
    return disproving == 0
        && repeating >= 2
        && Math.min(seen.length(), official.length()) >= LEAST_DIGITS;
  }

  private static List<LocalDate> dates(String text) {
    return DateReader.findIn(text).stream().map(DateReading::date).toList();
  }

  private static boolean says(String reading, String official) {
    String wanted = Folding.plain(official).replaceAll("[^a-z0-9]", "");
    return !wanted.isEmpty() && Folding.plain(reading).replaceAll("[^a-z0-9]", "").contains(wanted);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
