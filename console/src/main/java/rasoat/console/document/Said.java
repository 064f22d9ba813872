package rasoat.console.document;

import java.util.Arrays;
import java.util.Optional;

/** What a page says of the change that was just asked for: {@code said.NAME} in the messages. */
enum Said {
  CHANGED,
  TAKEN,
  REVOKED,
  BUSY,
  WRONG_DAY,
  NOT_SECRET,
  NO_REASON,
  NO_FILE;

  static Optional<Said> named(String name) {
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
  }
}
