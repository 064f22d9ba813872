package rasoat.detector;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a copy arrived and under which number.
 *
 * @param serial digits, as the receiving office counts
 * @param day with the year of the document where none is written
 */
record Arrival(Optional<String> serial, Optional<LocalDate> day) {

  static final Arrival UNREAD = new Arrival(Optional.empty(), Optional.empty());

  /** The same, with what another reading has where this one has nothing. */
  Arrival or(Arrival other) {
    return new Arrival(serial.or(other::serial), day.or(other::day));
  }

  /** In Vietnamese; empty when nothing was read. */
  String said() {
    String number = serial.map(digits -> "số " + digits).orElse("");
    String date = day.map(read -> "ngày " + Wording.day(read)).orElse("");
    return number + (number.isEmpty() || date.isEmpty() ? "" : ", ") + date;
  }
}
