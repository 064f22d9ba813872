package rasoat.console.tip;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Under what a tip was taken in: {@code 20261120-080102-5f3a9c01}, in UTC, then at random. */
record TipNumber(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{8}");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  static TipNumber next(Instant now, RandomGenerator random) {
    return new TipNumber("%s-%08x".formatted(SECOND.format(now), random.nextInt()));
  }

  /** Empty when it is none. */
  static Optional<TipNumber> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new TipNumber(text)) : Optional.empty();
  }

  /** What its files and folders are called, or begin with. */
  String name() {
    return "tip-" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
