package rasoat.index.number.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.number.NumberReading;
import rasoat.model.document.DocumentNumber;

/**
 * A number as read and what stands around it, all of it perhaps misread.
 *
 * @param issuingBody the lines of the issuing agency and its parent; empty when not read
 * @param place of issue; empty when not read
 * @param date of issue; null when not read
 * @param doubtful whether a document that is not registered may read like this too, see {@link
 *     DoubtfulDigit}
 */
public record NumberQuestion(
    DocumentNumber number,
    String issuingBody,
    String place,
    @Nullable LocalDate date,
    boolean doubtful) {

  private static final int HEAD = 10;

  /** Of a number that was not read from a picture. */
  public NumberQuestion(
      DocumentNumber number, String issuingBody, String place, @Nullable LocalDate date) {
    this(number, issuingBody, place, date, false);
  }

  /** The number with the head of the page it was read from. */
  public static NumberQuestion of(NumberReading reading, String text) {
    Head head = Head.of(text, reading.start());
    boolean doubtful =
        isDigitRepaired(reading)
            || head.date != null
                && DoubtfulDigit.in(reading.number(), head.date)
                && isMisread(reading, text);
    return new NumberQuestion(reading.number(), head.lines, head.place, head.date, doubtful);
  }

  /** {@code 31|}: any thin digit may have been there. A lead that was glued to it is no digit. */
  private static boolean isDigitRepaired(NumberReading reading) {
    String serial = reading.number().serial();
    return reading.repairs().stream()
        .anyMatch(repair -> repair.taken().equals(serial) && !repair.read().endsWith(serial));
  }

  private static boolean isMisread(NumberReading reading, String text) {
    String others = text.substring(0, reading.start()) + " " + text.substring(reading.end());
    return !reading.repairs().isEmpty()
        || HeadWords.misread(Head.of(others, reading.start()).words()) > 0;
  }

  Issuer issuer() {
    return IssuerReader.read(issuingBody, place);
  }

  /**
   * The lines above the number, with the place line wherever it stands near.
   *
   * @param dateLine the line of the date; empty when not read
   * @param date null when not read
   */
  record Head(String lines, String place, @Nullable LocalDate date, String dateLine) {

    static Head of(String text, int number) {
      int end = text.indexOf('\n', Math.min(number, text.length()));
      String above = text.substring(0, end < 0 ? text.length() : end);
      List<String> lines = above.lines().toList();
      String head =
          String.join("\n", lines.subList(Math.max(0, lines.size() - HEAD), lines.size()));
      Optional<DateReading> day =
          DateReader.findIn(text).stream().filter(DateReading::placeLine).findFirst();
      String place = day.map(date -> placeBefore(text, date.start())).orElse("");
      String line = day.map(date -> lineOf(text, date)).orElse("");
      return new Head(head, place, day.map(DateReading::date).orElse(null), line);
    }

    String words() {
      return lines + "\n" + dateLine;
    }

    private static String lineOf(String text, DateReading date) {
      return text.substring(text.lastIndexOf('\n', Math.max(0, date.start() - 1)) + 1, date.end());
    }

    private static String placeBefore(String text, int day) {
      String line = text.substring(text.lastIndexOf('\n', Math.max(0, day - 1)) + 1, day);
      String[] words = line.replace(',', ' ').strip().split("\\s+");
      int from = words.length;
      while (from > 0 && words[from - 1].chars().noneMatch(c -> Character.isDigit(c) || c == '/')) {
        from--;
      }
      return String.join(" ", List.of(words).subList(from, words.length));
    }
  }
}
