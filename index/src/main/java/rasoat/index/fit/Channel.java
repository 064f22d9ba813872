package rasoat.index.fit;

import java.util.Arrays;

/**
 * How likely one sign was read as another, in nats beside a sign that nobody wrote. Signs of like
 * shape are taken for one another, other exchanges are rare.
 */
final class Channel {

  private static final double LIKE = 0.12;
  private static final double OTHER = 0.01;
  private static final double LEAST = 0.01;
  private static final double MOST = 0.3;

  /** The space stands for any separator, also for the stroke in a date. */
  private static final String[] SHAPES = {
    "nuhmrb", "eco", "aos", "bhk6", "tfrl7", "gqy9", "vyu", "dcl", "o0d6q", "li1jt7", "s5", "kx",
    "27z", "b8", " 1", "0689", "3589", "56", "14", "49", "13", "17", "23"
  };

  private static final int SIGNS = 128;
  private static final double LETTER = 2;
  private static final double DIGIT = 2.3;
  private static final double SPACE = 1.5;

  /** Where words are as alike as these, more were misread than the like ones tell. */
  private static final double MISREAD_MORE = 1.5;

  private final float[] gains = new float[SIGNS * SIGNS];

  /**
   * @param errors share of signs that were read wrongly, 0..1
   */
  Channel(double errors) {
    double rate = Math.clamp(errors, LEAST, MOST);
    Arrays.fill(gains, (float) Math.log(rate * OTHER));
    for (String shape : SHAPES) {
      shape.chars().forEach(a -> shape.chars().forEach(b -> set(a, b, rate * LIKE)));
    }
    for (int sign = 0; sign < SIGNS; sign++) {
      set(sign, sign, 1 - rate);
    }
    for (int written = 0; written < SIGNS; written++) {
      for (int read = 0; read < SIGNS; read++) {
        gains[written * SIGNS + read] += (float) guess(read);
      }
    }
  }

  /** As bad as that reading seems to be. */
  static Channel asBadAs(Fit fit) {
    return new Channel(MISREAD_MORE * fit.errors());
  }

  private void set(int written, int read, double probability) {
    gains[written * SIGNS + read] = (float) Math.log(probability);
  }

  private static double guess(int read) {
    return read == ' ' ? SPACE : Character.isDigit(read) ? DIGIT : LETTER;
  }

  float gain(byte written, byte read) {
    return gains[written * SIGNS + read];
  }
}
