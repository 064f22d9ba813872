package rasoat.console.chart;

import java.time.LocalDate;
import rasoat.console.VietnamTime;

/** The words of a chart in the language of the page: a message source and a locale, usually. */
@FunctionalInterface
public interface Words {

  /** The message of that key; numbers in it are grouped as the language does. */
  String of(String key, Object... arguments);

  /** {@code 1.234} or {@code 1,234}. */
  default String number(long number) {
    return of("chart.number", number);
  }

  /** {@code 05/11/2026}. */
  default String day(LocalDate day) {
    return VietnamTime.day(day);
  }
}
