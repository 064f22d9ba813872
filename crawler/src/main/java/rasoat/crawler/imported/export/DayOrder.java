package rasoat.crawler.imported.export;

import java.time.LocalDateTime;
import java.util.List;

/** Whether 3/4 is a day in April or in March: phones write it by their language. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  /**
   * What a whole chat tells: in the right order every day exists, and time goes on.
   *
   * @param isCertain false when both orders do as well; then the Vietnamese one is taken
   */
  record Told(DayOrder order, boolean isCertain) {}

  static Told of(List<ChatLine> lines) {
    int byDays = Integer.compare(DAY_FIRST.impossible(lines), MONTH_FIRST.impossible(lines));
    int told =
        byDays != 0
            ? byDays
            : Integer.compare(DAY_FIRST.stepsBack(lines), MONTH_FIRST.stepsBack(lines));
    boolean same = lines.stream().allMatch(line -> line.at(DAY_FIRST).equals(line.at(MONTH_FIRST)));
    return new Told(told > 0 ? MONTH_FIRST : DAY_FIRST, told != 0 || same);
  }

  DayOrder other() {
    return this == DAY_FIRST ? MONTH_FIRST : DAY_FIRST;
  }

  private int impossible(List<ChatLine> lines) {
    return (int) lines.stream().filter(line -> line.at(this).isEmpty()).count();
  }

  private int stepsBack(List<ChatLine> lines) {
    int steps = 0;
    LocalDateTime last = LocalDateTime.MIN;
    for (ChatLine line : lines) {
      LocalDateTime next = line.at(this).orElse(last);
      steps += next.isBefore(last) ? 1 : 0;
      last = next;
    }
    return steps;
  }
}
