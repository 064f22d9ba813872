package rasoat.benchmarks.corpus;

import java.time.LocalDate;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What siblings differ in: one value for each slot. */
final class Values {

  private static final String[] SYMBOLS = {
    "UBND-TH", "UBND-KGVX", "UBND-NC", "QĐ-UBND", "TB-UBND", "KH-UBND", "BTC-NSNN", "VPCP-KTTH"
  };

  private final Offices offices;
  private final Grammar names;
  private final RandomGenerator random;
  private final LocalDate issued;
  private final Office office;

  Values(Offices offices, Grammar names, Office office, LocalDate issued, RandomGenerator random) {
    this.offices = offices;
    this.names = names;
    this.office = office;
    this.issued = issued;
    this.random = random;
  }

  /** The template with every {@code <slot>} filled. */
  String fill(String template) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf('<'); open >= 0; open = template.indexOf('<', at)) {
      int close = template.indexOf('>', open);
      filled.append(template, at, open).append(value(template.substring(open + 1, close)));
      at = close + 1;
    }
    return filled.append(template.substring(at)).toString();
  }

  private String value(String slot) {
    return switch (slot) {
      case "amount" -> amount();
      case "count" -> format("%02d", (int) Math.pow(10, 1 + 3 * random.nextDouble()));
      case "percent" -> format("%d,%d%%", 1 + r(99), r(10));
      case "person" -> person();
      case "place" -> offices.commune(random).toString();
      case "number" -> (1 + r(5000)) + "/" + SYMBOLS[r(SYMBOLS.length)];
      case "date" -> date(issued.plusDays(3 + r(60)));
      case "day" -> date(issued.minusDays(1 + r(40)));
      case "time" -> format("%02d giờ %02d ngày", 7 + r(10), 15 * r(4));
      case "phone" -> format("0%d.%03d.%04d", 203 + r(90), r(1000), r(10000));
      case "law" -> (1 + r(180)) + "/" + issued.getYear();
      case "lawday" -> format("%02d tháng %02d năm %d", 1 + r(28), 1 + r(12), issued.getYear());
      case "office" -> office.called();
      default -> throw new IllegalArgumentException("no such slot: " + slot);
    };
  }

  private int r(int bound) {
    return random.nextInt(bound);
  }

  String person() {
    return String.join(
        " ",
        names.phrase("family", "", random),
        names.phrase("middle", "", random),
        names.phrase("given", "", random));
  }

  private String amount() {
    long thousands = (long) Math.pow(10, 2 + 4 * random.nextDouble());
    return format("%,d", thousands * 1000).replace(',', '.');
  }

  static String date(LocalDate day) {
    return format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
