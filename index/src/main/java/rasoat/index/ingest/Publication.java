package rasoat.index.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the files that are read were published by their issuers (domain rule: what an authority
 * has published is no leak).
 *
 * @param published whether they were
 * @param day when; null when each file tells by itself
 */
record Publication(boolean published, @Nullable LocalDate day) {

  /** Nothing is known: disclosure is given, or the cautious one. */
  static final Publication NONE = new Publication(false, null);

  static final Publication OF_ITSELF = new Publication(true, null);

  static Publication on(LocalDate day) {
    return new Publication(true, day);
  }

  Optional<LocalDate> givenDay() {
    return Optional.ofNullable(day);
  }
}
