package rasoat.detector.digit;

import java.util.Arrays;
import rasoat.detector.page.GreyImage;

/** Sets leaning writing upright, so that its signs stand beside each other and not above. */
public final class Slant {

  private static final byte PAPER = (byte) 245;

  private Slant() {}

  /**
   * The same writing, each row moved to the left by so much for each row above the lowest.
   *
   * @param slant columns for each row; 0 leaves it as it is
   */
  public static GreyImage gone(double slant, GreyImage strip) {
    int width = strip.width();
    int height = strip.height();
    int edge = (int) Math.ceil(slant * height);
    int wide = width + edge;
    byte[] pixels = new byte[wide * height];
    Arrays.fill(pixels, PAPER);
    for (int row = 0; row < height; row++) {
      int at = row * wide + (int) Math.round(slant * row);
      System.arraycopy(strip.pixels(), row * width, pixels, at, width);
    }
    return new GreyImage(wide, height, pixels);
  }
}
