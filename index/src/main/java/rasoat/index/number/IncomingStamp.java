package rasoat.index.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasoat.index.text.Folded;

/**
 * Dấu "Đến": the stamp of the office that received a document, with the number and day it gave it
 * (Decree 30/2020/NĐ-CP, annex IV). It tells whose copy is shown, and its number is not the
 * document's.
 *
 * @param serial as stamped, digits with whatever is written behind a slash
 * @param date the day of arrival; null when not read
 * @param receiver the line above the stamp's heading; empty when there is none
 * @param start index of the serial's first sign in the text
 * @param end index after the serial
 */
public record IncomingStamp(
    String serial, @Nullable LocalDate date, String receiver, int start, int end) {

  /** In capitals, with its colon: in prose "đến số 12" leads to a house. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?<![A-Za-z])(?:(?:CONG VAN|VAN BAN)\\s+)?[DPB]EN(?![A-Za-z])[\\s:.]{0,6}"
              + "[Ss$§][oO06eE]\\s?[:.;]?[\\s._]*(?<serial>\\d{1,5}[A-Da-d]?)(?<rest>/\\w{1,12})?");

  private static final Pattern ARRIVED =
      Pattern.compile(
          "[\\s._]*N[gq9][a-z4]{1,2}[yvij]?\\s?[:.]?[\\s._]*"
              + "(?:(?<day>\\d{1,2})\\s?[./-]\\s?(?<month>\\d{1,2})\\s?[./-]\\s?(?<year>20\\d\\d))?");

  private static final Pattern PASSED_ON = Pattern.compile("Chuy[a-z]n");
  private static final int HEIGHT = 120;

  /** The stamps in the order of the text. */
  public static List<IncomingStamp> findIn(String text) {
    Folded folded = Folded.of(text);
    List<IncomingStamp> stamps = new ArrayList<>();
    for (Matcher found = STAMP.matcher(folded.text()); found.find(); ) {
      if (isStamp(below(folded, found.end()))) {
        stamps.add(of(folded, found));
      }
    }
    return List.copyOf(stamps);
  }

  /** Whether that stretch of the folded text is the serial of a stamp. */
  static boolean covers(Folded text, int start, int end) {
    String all = text.text();
    Matcher found =
        STAMP.matcher(all).region(Math.max(0, start - HEIGHT), Math.min(all.length(), end + 12));
    while (found.find()) {
      if (found.start("serial") < end && found.end("serial") > start) {
        return isStamp(below(text, found.end()));
      }
    }
    return false;
  }

  /** Where the serial of a stamp ends that stands in that stretch; -1 when there is none. */
  static int endIn(Folded text, int start, int end) {
    Matcher found = STAMP.matcher(text.text()).region(start, end);
    return found.find() && isStamp(below(text, found.end())) ? found.end() : -1;
  }

  private static boolean isStamp(String below) {
    return ARRIVED.matcher(below).find() || PASSED_ON.matcher(below).find();
  }

  private static String below(Folded text, int from) {
    return text.text().substring(from, Math.min(text.text().length(), from + HEIGHT));
  }

  private static IncomingStamp of(Folded text, Matcher found) {
    Matcher arrived = ARRIVED.matcher(below(text, found.end()));
    LocalDate date = arrived.find() ? date(arrived) : null;
    int start = found.start("serial");
    return new IncomingStamp(
        text.source(start, found.end()),
        date != null ? date : longDate(text, found.end()),
        lineBefore(text, found.start()),
        text.origin(start),
        text.origin(found.end()));
  }

  private static @Nullable LocalDate date(Matcher found) {
    if (found.group("day") == null) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(found.group("year")),
          Integer.parseInt(found.group("month")),
          Integer.parseInt(found.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate longDate(Folded text, int from) {
    return DateReader.findIn(below(text, from)).stream()
        .map(DateReading::date)
        .findFirst()
        .orElse(null);
  }

  private static String lineBefore(Folded text, int start) {
    String all = text.text();
    int end = all.lastIndexOf('\n', Math.max(0, start - 1));
    if (end <= 0 || !all.substring(end, start).isBlank()) {
      return "";
    }
    int from = all.lastIndexOf('\n', end - 1) + 1;
    return text.source(from, end).strip();
  }
}
