package rasoat.detector.impersonation.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A domain or address of a list.
 *
 * @param line as the list has it
 * @param domain the domain or address of it
 * @param registered the day it was registered, as the list says; null when it does not
 */
public record DomainEntry(String line, String domain, @Nullable LocalDate registered) {

  private static final Pattern FIELDS = Pattern.compile("\\s*[,;\\t|]\\s*");
  private static final Pattern HOSTS =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){3}|::1?|fe80::\\S+)\\s+(\\S+).*");
  private static final Pattern ADDRESS =
      Pattern.compile("\"?h(?:tt|xx)ps?(?:\\[:]|:)//", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILTER = Pattern.compile("\\|\\|([^/^$]+)\\^.*");
  private static final DateTimeFormatter VIETNAMESE =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final int DATE_LENGTH = 10;

  /**
   * Reads one line: a domain or address, {@code 0.0.0.0 domain}, {@code domain,date} or {@code
   * ||domain^}. Empty when there is no domain in it.
   */
  public static Optional<DomainEntry> parse(String line) {
    String text = line.strip();
    Matcher hosts = HOSTS.matcher(text);
    if (hosts.matches()) {
      return entry(line, hosts.group(1), null);
    }
    Matcher filter = FILTER.matcher(text);
    if (filter.matches()) {
      return entry(line, filter.group(1), null);
    }
    return ADDRESS.matcher(text).lookingAt() ? address(line, text) : fields(line, text);
  }

  /** The day of a date, or of a time that begins with one; empty for anything else. */
  static Optional<LocalDate> day(String text) {
    String first = text.replace("\"", "").strip();
    try {
      if (first.indexOf('/') > 0) {
        return Optional.of(LocalDate.parse(first, VIETNAMESE));
      }
      return first.length() < DATE_LENGTH
          ? Optional.empty()
          : Optional.of(LocalDate.parse(first.substring(0, DATE_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An address may hold the signs that part fields: only a day at its end is none of it. */
  private static Optional<DomainEntry> address(String line, String text) {
    Matcher separators = FIELDS.matcher(text);
    int end = text.length();
    LocalDate registered = null;
    while (separators.find()) {
      Optional<LocalDate> day = day(text.substring(separators.end()));
      if (day.isPresent()) {
        end = separators.start();
        registered = day.get();
      }
    }
    return entry(line, text.substring(0, end).replace("\"", ""), registered);
  }

  private static Optional<DomainEntry> fields(String line, String text) {
    List<String> fields = List.of(FIELDS.split(text.replace("\"", ""), -1));
    LocalDate registered =
        fields.stream().skip(1).flatMap(field -> day(field).stream()).findFirst().orElse(null);
    return fields.stream()
        .filter(field -> Host.parse(field).isPresent() && day(field).isEmpty())
        .findFirst()
        .flatMap(domain -> entry(line, domain, registered));
  }

  private static Optional<DomainEntry> entry(
      String line, String domain, @Nullable LocalDate registered) {
    return Host.parse(domain).map(host -> new DomainEntry(line, domain, registered));
  }
}
