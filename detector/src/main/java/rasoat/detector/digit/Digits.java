package rasoat.detector.digit;

import java.util.List;

/**
 * What a strip of ink may say.
 *
 * @param readings the likeliest first
 * @param height of the highest sign, pixels; no less than that of the printed letter beside it
 */
public record Digits(List<DigitReading> readings, int height) {

  public Digits {
    readings = List.copyOf(readings);
  }
}
