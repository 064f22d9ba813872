package rasoat.detector;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rasoat.detector.digit.DigitReader;
import rasoat.detector.digit.DigitReading;
import rasoat.detector.digit.Slant;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.StampCells;
import rasoat.model.finding.Region;

/**
 * Reads number and day that were written into the stamp ĐẾN, each on its line behind a printed word
 * (Decree 30/2020/NĐ-CP, annex IV).
 */
final class ArrivalReader {

  private static final double SURE = 0.35;

  /** Columns for each row, of upright and of leaning hands. */
  private static final double[] SLANTS = {0, 0.2, 0.4};

  /** Number, day, addressee. */
  private static final int LINES = 3;

  /** Where writing begins, of the width of the cell: behind "Số:" and "Ngày:". */
  private static final double NUMBER = 0.2;

  private static final double DAY = 0.27;

  /** How far writing goes over its line and over the frame. */
  private static final double OVER = 0.25;

  private static final double BEYOND = 0.1;

  /** Digits are written about half as high as their line. */
  private static final double DIGIT = 0.45;

  /** A document is not received before it is signed, and rarely so late. */
  private static final int LATEST = 60;

  /** In so many days half of what is still to come arrives. */
  private static final double HALF = 7;

  /** The likeliest day must look like itself, and be likelier than any other so many times. */
  private static final double FAINTEST = 0.08;

  private static final double BY_FAR = 3;

  private final DigitReader digits;

  ArrivalReader(DigitReader digits) {
    this.digits = digits;
  }

  /**
   * What is written.
   *
   * @param written the stamp without its print
   * @param fields the cell with the three lines
   * @param issued the day of the document; the day of arrival is looked for from there on
   */
  Arrival in(GreyImage written, Region fields, Optional<LocalDate> issued) {
    int letter = (int) (DIGIT * fields.height() / LINES);
    if (letter == 0) {
      return Arrival.UNREAD;
    }
    // Digits are lower than the cell, its rules are not.
    GreyImage bare = StampCells.withoutRules(written, fields.height() / 2);
    GreyImage number = bare.part(line(fields, 0, NUMBER));
    GreyImage day = bare.part(line(fields, 1, DAY));
    return new Arrival(number(number, letter), issued.flatMap(from -> day(from, day, letter)));
  }

  /** The likeliest of all readings: what leans falls into digits only when it is set upright. */
  private Optional<String> number(GreyImage strip, int letter) {
    return Arrays.stream(SLANTS)
        .mapToObj(slant -> Slant.gone(slant, strip))
        .flatMap(upright -> digits.read(upright, letter, upright.width(), "").readings().stream())
        .max(Comparator.comparingDouble(DigitReading::probability))
        .filter(reading -> reading.probability() >= SURE)
        .map(DigitReading::digits);
  }

  private static Region line(Region fields, int line, double from) {
    int high = fields.height() / LINES;
    int over = (int) (OVER * high);
    int left = fields.x() + (int) (from * fields.width());
    int right = fields.x() + (int) ((1 + BEYOND) * fields.width());
    return new Region(left, fields.y() + line * high - over, right - left, high + 2 * over);
  }

  /** The day that all its ways of being written and leaning make by far the likeliest. */
  private Optional<LocalDate> day(LocalDate issued, GreyImage strip, int letter) {
    Map<String, LocalDate> forms = new LinkedHashMap<>();
    Map<LocalDate, Double> days = new LinkedHashMap<>();
    for (int late = 0; late <= LATEST; late++) {
      LocalDate day = issued.plusDays(late);
      forms(day).forEach(form -> forms.put(form, day));
      days.put(day, 0.0);
    }
    for (double slant : SLANTS) {
      for (DigitReading reading : digits.among(forms.keySet(), Slant.gone(slant, strip), letter)) {
        days.merge(forms.get(reading.digits()), reading.probability(), Double::sum);
      }
    }
    days.replaceAll((day, sum) -> sum * Math.pow(0.5, DAYS.between(issued, day) / HALF));
    List<Map.Entry<LocalDate, Double>> likeliest =
        days.entrySet().stream()
            .sorted(Map.Entry.<LocalDate, Double>comparingByValue().reversed())
            .toList();
    double first = likeliest.getFirst().getValue();
    return first < FAINTEST || first < BY_FAR * likeliest.get(1).getValue()
        ? Optional.empty()
        : Optional.of(likeliest.getFirst().getKey());
  }

  /** With zeros or without, with the year, its half or without. */
  private static List<String> forms(LocalDate day) {
    int d = day.getDayOfMonth();
    int m = day.getMonthValue();
    int year = day.getYear();
    return List.of("%d/%d", "%02d/%02d", "%02d/%d").stream()
        .map(form -> String.format(Locale.ROOT, form, d, m))
        .distinct()
        .flatMap(form -> List.of(form, form + "/" + year, form + "/" + year / 100).stream())
        .toList();
  }
}
