package rasoat.detector.page;

import rasoat.model.finding.Region;

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

  /** A part, cut off at the edges of the picture; never empty. */
  public GreyImage part(Region box) {
    int left = Math.clamp(box.x(), 0, width - 1);
    int top = Math.clamp(box.y(), 0, height - 1);
    int partWidth = Math.clamp((long) box.x() + box.width() - left, 1, width - left);
    int partHeight = Math.clamp((long) box.y() + box.height() - top, 1, height - top);
    byte[] part = new byte[partWidth * partHeight];
    for (int row = 0; row < partHeight; row++) {
      System.arraycopy(pixels, (top + row) * width + left, part, row * partWidth, partWidth);
    }
    return new GreyImage(partWidth, partHeight, part);
  }
}
