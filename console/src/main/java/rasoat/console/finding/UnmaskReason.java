package rasoat.console.finding;

import java.util.Arrays;
import java.util.Optional;

/** What somebody needs a clear picture for. Names are kept for good. */
enum UnmaskReason {
  /** To hold the evidence against the picture. */
  COMPARE,
  /** To see whose copy was photographed. */
  WHICH_COPY,
  /** For a case or a report. */
  CASE_FILE;

  /** Empty when there is no such reason. */
  static Optional<UnmaskReason> named(String name) {
    return Arrays.stream(values()).filter(reason -> reason.name().equals(name)).findFirst();
  }
}
