package rasoat.index.number;

import java.util.List;

/** Reads document numbers in noisy text. */
public final class NumberReader {

  private NumberReader() {}

  /** All readings in the order of the text; one place may give several. */
  public static List<NumberReading> findIn(String text) {
    throw new UnsupportedOperationException("being built");
  }
}
