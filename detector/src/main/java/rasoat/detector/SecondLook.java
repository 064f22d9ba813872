package rasoat.detector;

import java.util.List;
import rasoat.index.Alignment.Difference;
import rasoat.index.text.Folding;

/** Asks the picture again before a difference is called a changed fact. */
@FunctionalInterface
interface SecondLook {

  /** Believes the first reading: for words that were typed, and where no picture is at hand. */
  SecondLook NONE = (match, difference) -> true;

  /** Whether the difference is still there on a second reading. */
  boolean confirms(Match match, Difference difference);

  /**
   * Judges by the other readings of a place. A reading that gives the official figures disproves the
   * change; figures count by their digits alone.
   */
  static boolean upheld(Difference difference, List<String> readings) {
    String official = digits(difference.official());
    String seen = digits(difference.seen());
    if (official.isEmpty() || seen.isEmpty()) {
      return readings.stream().noneMatch(reading -> says(reading, difference.official()));
    }
    long disproving = readings.stream().filter(reading -> digits(reading).contains(official)).count();
    long repeating = readings.stream().filter(reading -> digits(reading).contains(seen)).count();
    return disproving == 0 && repeating >= 2;
  }

  private static boolean says(String reading, String official) {
    String wanted = Folding.plain(official).replaceAll("[^a-z0-9]", "");
    return !wanted.isEmpty() && Folding.plain(reading).replaceAll("[^a-z0-9]", "").contains(wanted);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
