package rasoat.index.alignment;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How much better a change explains other figures than a misreading does, in nats: the cost of the
 * misreading ({@link DigitNoise}) less that of a change to just this value. What is no possible
 * value, no date or no figure, was hardly printed.
 */
final class ChangedFigure {

  /** That a fact was changed, and to this value. */
  private static final double OTHER = 6.4;

  /** For each further digit: there are more such values, each as seldom. */
  private static final double MORE = 1.5;

  /** A form that is not the printed one. */
  private static final double BROKEN = 3;

  /** At most, for what is no possible value. */
  private static final double NO_VALUE = -1.5;

  private static final double UNLIKELY = 2;
  private static final double OTHER_YEAR = 2;

  /** Deadlines and days of issue lie within so many years of each other. */
  private static final int YEARS = 9;

  private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}");
  private static final Pattern DATE_SIGNS = Pattern.compile("[\\d/.-]+");

  /** The number of the next item, caught in the place of a figure. */
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}[.)]");

  /** Before a point that parts thousands stand three digits at most. */
  private static final Pattern LONG_GROUP = Pattern.compile("\\d{4,}\\.\\d{3}(?!\\d)");

  /** Ten digits are misread sooner than few, and seldom changed. */
  private static final Pattern TELEPHONE = Pattern.compile("0\\d{8,10}");

  private static final Pattern PLAIN = Pattern.compile("[\\d.,/%-]+");

  private final DigitNoise noise;

  ChangedFigure(DigitNoise noise) {
    this.noise = noise;
  }

  /** Of the digits alone. */
  double ofDigits(String official, String seen) {
    int different = 0;
    for (int i = 0; i < Math.min(official.length(), seen.length()); i++) {
      different += official.charAt(i) == seen.charAt(i) ? 0 : 1;
    }
    return noise.cost(official, seen) - OTHER - MORE * Math.clamp(different - 1, 0, 2);
  }

  /** Of one figure, perhaps in pieces, where another stands in the text. */
  double ofFigure(Fact.Kind kind, String official, List<Word> seen) {
    String digits = Figures.digits(seen);
    String raw = String.join("", seen.stream().map(Word::bare).toList());
    double change = ofDigits(official, digits);
    if (kind == Fact.Kind.DATE) {
      return ofDate(official, digits, raw, change) - (seen.size() > 1 ? BROKEN : 0);
    }
    boolean ordinal = ORDINAL.matcher(seen.getFirst().raw()).matches();
    if (ordinal || !PLAIN.matcher(raw).matches()) {
      return Math.min(change, NO_VALUE);
    }
    return change
        - (isLessRound(official, digits) ? UNLIKELY : 0)
        - (LONG_GROUP.matcher(raw).find() ? BROKEN : 0)
        - (TELEPHONE.matcher(official).matches() ? UNLIKELY : 0);
  }

  /**
   * People give round sums: a nought among the last ones that is none in the reading is misread.
   */
  private static boolean isLessRound(String official, String digits) {
    int noughts = 0;
    while (noughts < official.length() && official.charAt(official.length() - 1 - noughts) == '0') {
      noughts++;
    }
    return noughts >= 3
        && official.length() == digits.length()
        && !digits.substring(digits.length() - noughts).equals("0".repeat(noughts));
  }

  /** A date with slashes. */
  private double ofDate(String official, String digits, String raw, double change) {
    if (DAY_AND_MONTH.matcher(raw).matches() && official.length() == 8 && digits.length() == 4) {
      return ofDigits(official.substring(0, 4), digits) - BROKEN;
    }
    boolean whole = digits.length() == official.length() && DATE_SIGNS.matcher(raw).matches();
    if (!whole) {
      return Math.min(change, NO_VALUE);
    }
    int year = official.length() - 4;
    String day = digits.substring(0, year);
    boolean possible = year != 4 || isDay(day.substring(0, 2), day.substring(2));
    return possible ? withYear(official, digits, change) : Math.min(change, NO_VALUE);
  }

  /** Of the figures of a time or a long date; the digits are parted by spaces. */
  double ofFigures(Fact.Kind kind, String official, String digits, List<Word> seen) {
    double change = ofDigits(official.replace(" ", ""), digits.replace(" ", ""));
    if (kind == Fact.Kind.TIME) {
      return isTime(seen) ? change : Math.min(change, NO_VALUE);
    }
    boolean possible =
        seen.stream().allMatch(figure -> figure.bare().matches("\\d+"))
            && isFrom(1, 31, seen.getFirst().bare())
            && (seen.size() != 3 || isFrom(1, 12, seen.get(1).bare()));
    double whole = seen.size() == 3 ? 0 : BROKEN;
    return possible
        ? withYear(official.strip(), digits.strip(), change - whole)
        : Math.min(change, NO_VALUE);
  }

  /** A year is seldom changed, and not to one far away. */
  private static double withYear(String official, String seen, double change) {
    String before = official.substring(Math.max(0, official.length() - 4));
    String after = seen.substring(Math.max(0, seen.length() - 4));
    if (before.equals(after)) {
      return change;
    }
    boolean near =
        before.matches("\\d{4}")
            && after.matches("\\d{4}")
            && Math.abs(Integer.parseInt(before) - Integer.parseInt(after)) <= YEARS;
    return near ? change - OTHER_YEAR : Math.min(change, NO_VALUE);
  }

  private static boolean isDay(String day, String month) {
    return isFrom(1, 31, day) && isFrom(1, 12, month);
  }

  private static boolean isTime(List<Word> figures) {
    return isFrom(0, 24, figures.getFirst().bare())
        && isFrom(0, figures.size() == 2 ? 59 : 24, figures.getLast().bare());
  }

  private static boolean isFrom(int least, int most, String figure) {
    return figure.matches("\\d{1,2}")
        && Integer.parseInt(figure) >= least
        && Integer.parseInt(figure) <= most;
  }
}
