package rasoat.crawler.imported.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a WhatsApp chat that begins something: {@code [20/11/2026, 15:01:02] Name: text} on
 * iOS, {@code 20/11/2026, 15:01 - Name: text} on Android. Order, separators, seconds and 12 or 24
 * hours follow the language of the phone.
 *
 * @param number of the line in its file, from 1
 * @param marked whether U+200E stands before it, as before lines about files on iOS
 * @param date its three numbers in the order they are written in
 * @param rest what follows the time
 */
record ChatLine(
    int number, boolean marked, int[] date, LocalTime time, boolean exact, String rest) {

  static final char MARK = '\u200E';

  private static final int FIRST_YEAR = 2009; // that of WhatsApp
  private static final int LAST_YEAR = 2999;

  // Between time and AM stands a space, since 2023 U+202F; SA and CH are Vietnamese for AM and PM.
  private static final Pattern FORM =
      Pattern.compile(
          """
          (?x) (?<mark> \\u200E? )
          (?<open> \\[? )
          (?<a> \\d{1,4} ) [./-]\\ ? (?<b> \\d{1,2} ) [./-]\\ ? (?<c> \\d{1,4} ) \\.? ,? \\s
          (?<hour> \\d{1,2} ) [:.] (?<minute> \\d{2} ) (?: [:.] (?<second> \\d{2} ) )?
          (?: [\\s\\u202F\\u00A0_]? (?<half> [AaPp]\\.?\\ ?[Mm]\\.? | [Ss][Aa] | [Cc][Hh] ) )?
          (?: \\] \\s? | \\s-\\s )
          (?<rest> .* )
          """);

  static Optional<ChatLine> parse(String line, int number) {
    Matcher form = FORM.matcher(line);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      String second = form.group("second");
      int hour = hour(Integer.parseInt(form.group("hour")), form.group("half"));
      int[] date = {number(form, "a"), number(form, "b"), number(form, "c")};
      LocalTime time =
          LocalTime.of(hour, number(form, "minute"), second == null ? 0 : number(form, "second"));
      return Optional.of(
          new ChatLine(
              number,
              !form.group("mark").isEmpty(),
              date,
              time,
              second != null,
              form.group("rest")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher form, String group) {
    return Integer.parseInt(form.group(group));
  }

  private static int hour(int written, @Nullable String half) {
    if (half == null) {
      return written;
    }
    String sign = half.toUpperCase(Locale.ROOT);
    boolean afternoon = sign.startsWith("P") || sign.equals("CH");
    return written % 12 + (afternoon ? 12 : 0);
  }

  /** The moment, the day written in that order; empty when there is no such day. */
  Optional<LocalDateTime> at(DayOrder order) {
    if (date[0] > 31) {
      return at(date[0], date[1], date[2]);
    }
    return order == DayOrder.DAY_FIRST
        ? at(date[2], date[1], date[0])
        : at(date[2], date[0], date[1]);
  }

  private Optional<LocalDateTime> at(int written, int month, int day) {
    int year = written < 100 ? 2000 + written : written;
    try {
      return year < FIRST_YEAR || year > LAST_YEAR
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day).atTime(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
