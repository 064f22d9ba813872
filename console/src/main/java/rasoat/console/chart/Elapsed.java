package rasoat.console.chart;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Round times along an axis that begins with the first post.
 *
 * @param top the last of them, no less than the longest time
 */
record Elapsed(Duration step, Duration top) {

  private static final List<Duration> STEPS =
      Stream.of(
              LongStream.of(1, 2, 5, 10, 15, 30).mapToObj(Duration::ofMinutes),
              LongStream.of(1, 2, 3, 6, 12).mapToObj(Duration::ofHours),
              LongStream.of(1, 2, 5, 7, 14, 30, 60, 90, 180, 365).mapToObj(Duration::ofDays))
          .flatMap(each -> each)
          .toList();

  /** With no more than so many names. */
  static Elapsed upTo(Duration longest, int names) {
    int most = Math.max(1, names - 1);
    Duration step =
        STEPS.stream()
            .filter(each -> steps(longest, each) <= most)
            .findFirst()
            .orElseGet(() -> years(longest, most));
    return new Elapsed(step, step.multipliedBy(steps(longest, step)));
  }

  List<Duration> values() {
    return LongStream.rangeClosed(0, top.dividedBy(step)).mapToObj(step::multipliedBy).toList();
  }

  /** {@code 45 phút}, {@code 6 giờ}, {@code 3 ngày}. */
  static String say(Duration time, Words words) {
    if (time.toDays() > 0 && time.toHoursPart() == 0) {
      return words.of("chart.days", time.toDays());
    }
    if (time.toHours() > 0 && time.toMinutesPart() == 0) {
      return words.of("chart.hours", time.toHours());
    }
    return words.of("chart.minutes", time.toMinutes());
  }

  private static long steps(Duration longest, Duration step) {
    return Math.max(1, Math.ceilDiv(longest.toMillis(), step.toMillis()));
  }

  private static Duration years(Duration longest, int most) {
    Duration year = Duration.ofDays(365);
    return year.multipliedBy(Math.ceilDiv(steps(longest, year), most));
  }
}
