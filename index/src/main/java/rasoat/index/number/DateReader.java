package rasoat.index.number;

import java.util.List;

/** Reads dates in noisy text. */
public final class DateReader {

  private DateReader() {}

  /** All dates in the order of the text. */
  public static List<DateReading> findIn(String text) {
    throw new UnsupportedOperationException("being built");
  }
}
