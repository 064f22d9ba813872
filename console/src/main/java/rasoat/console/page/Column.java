package rasoat.console.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is written of an official page, in the order in which files hold it. */
public enum Column {
  AGENCY,
  LEVEL,
  PROVINCE,
  PLATFORM,
  PLATFORM_ID,
  NAME,
  URL,
  DOMAIN,
  VERIFIED,
  VALID_FROM,
  VALID_TO,
  CONTACT,
  OFFICER,
  AVATAR;

  /** As the header of a file says it. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column of that header, in any case and with blanks around. */
  static Optional<Column> of(String header) {
    String wanted = header.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.name().equals(wanted)).findFirst();
  }

  /** All headers, for messages. */
  public static String headers() {
    return Arrays.stream(values()).map(Column::header).collect(Collectors.joining(", "));
  }
}
