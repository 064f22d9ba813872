package rasoat.console.casefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Số hồ sơ: counts from 1 in each year, Vietnamese time. */
public record CaseNumber(int year, int serial) implements Comparable<CaseNumber> {

  private static final Pattern KEY = Pattern.compile("(\\d{4})-(\\d{4,9})");

  public CaseNumber {
    if (year < 2000 || year > 9999 || serial < 1) {
      throw new IllegalArgumentException(
          "a case has a year from 2000 on and a serial from 1 on: were %d, %d"
              .formatted(year, serial));
    }
  }

  /** Reads {@code 2026-0001}, as in addresses; empty when it is none. */
  public static Optional<CaseNumber> parse(String key) {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    int serial = Integer.parseInt(parts.group(2));
    return year < 2000 || serial < 1
        ? Optional.empty()
        : Optional.of(new CaseNumber(year, serial)).filter(it -> it.canonical().equals(key));
  }

  /** {@code 0001/2026}, for people. */
  public String asWritten() {
    return "%04d/%d".formatted(serial, year);
  }

  /** {@code 2026-0001}, for addresses and keys. */
  public String canonical() {
    return "%d-%04d".formatted(year, serial);
  }

  @Override
  public int compareTo(CaseNumber other) {
    return year == other.year
        ? Integer.compare(serial, other.serial)
        : Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return asWritten();
  }
}
