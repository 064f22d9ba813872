package rasoat.console.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kỳ báo cáo: half a year or a year, cut off in the middle of the month as Decree 09/2019/NĐ-CP,
 * article 12, says, so that figures are there before the half-year is over.
 */
record ReportPeriod(int year, Part part) {

  private static final Pattern NAME = Pattern.compile("(20\\d\\d)(?:-(H1|H2))?");

  private static final int CUT = 15;

  /** Which part of a year. */
  enum Part {
    FIRST_HALF("6 tháng đầu năm "),
    SECOND_HALF("6 tháng cuối năm "),
    YEAR("năm ");

    private final String words;

    Part(String words) {
      this.words = words;
    }
  }

  /** Of an address: {@code 2026-H1}, {@code 2026-H2}, {@code 2026}; empty for anything else. */
  static Optional<ReportPeriod> named(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Part part =
        matcher.group(2) == null
            ? Part.YEAR
            : matcher.group(2).equals("H1") ? Part.FIRST_HALF : Part.SECOND_HALF;
    return Optional.of(new ReportPeriod(Integer.parseInt(matcher.group(1)), part));
  }

  /** Those that have begun and hold some of the days from then on, the last first. */
  static List<ReportPeriod> between(LocalDate first, LocalDate today) {
    List<ReportPeriod> periods = new ArrayList<>();
    for (int year = today.getYear() + 1; year >= first.getYear(); year--) {
      for (Part part : List.of(Part.YEAR, Part.SECOND_HALF, Part.FIRST_HALF)) {
        ReportPeriod period = new ReportPeriod(year, part);
        if (period.hasBegun(today) && !period.span().to().isBefore(first)) {
          periods.add(period);
        }
      }
    }
    return periods;
  }

  String name() {
    return switch (part) {
      case FIRST_HALF -> year + "-H1";
      case SECOND_HALF -> year + "-H2";
      case YEAR -> String.valueOf(year);
    };
  }

  Span span() {
    LocalDate begins = LocalDate.of(year - 1, 12, CUT);
    LocalDate middle = LocalDate.of(year, 6, CUT);
    LocalDate ends = LocalDate.of(year, 12, CUT);
    return switch (part) {
      case FIRST_HALF -> new Span(begins, middle.minusDays(1));
      case SECOND_HALF -> new Span(middle, ends.minusDays(1));
      case YEAR -> new Span(begins, ends.minusDays(1));
    };
  }

  boolean hasBegun(LocalDate today) {
    return !span().from().isAfter(today);
  }

  boolean isOver(LocalDate today) {
    return span().to().isBefore(today);
  }

  /** "6 tháng đầu năm 2026". */
  String inVietnamese() {
    return part.words + year;
  }
}
