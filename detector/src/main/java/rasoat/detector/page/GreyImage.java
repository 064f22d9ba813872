package rasoat.detector.page;

import java.util.Arrays;

/**
 * A grey picture as plain bytes, 0 black to 255 white, one a pixel, row by row.
 *
 * @param pixels {@code width * height} of them; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying megabytes would serve nobody
public record GreyImage(int width, int height, byte[] pixels) {

  public GreyImage {
    if (width <= 0 || height <= 0 || pixels.length != width * height) {
      throw new IllegalArgumentException(
          "expected " + width + " x " + height + " pixels, got " + pixels.length);
    }
  }

  /** The same picture upside down. */
  public GreyImage turnedHalf() {
    byte[] turned = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      turned[i] = pixels[pixels.length - 1 - i];
    }
    return new GreyImage(width, height, turned);
  }

  /** The part between two rows, cut off at the edges of the picture. */
  public GreyImage rows(int from, int to) {
    int first = Math.clamp(from, 0, height - 1);
    int end = Math.clamp(to, first + 1, height);
    return new GreyImage(width, end - first, Arrays.copyOfRange(pixels, first * width, end * width));
  }
}
