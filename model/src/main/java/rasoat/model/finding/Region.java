package rasoat.model.finding;

/** A box in a picture as posted: pixels, origin at the top left. */
public record Region(int x, int y, int width, int height) {

  /** The smallest box around both. */
  public Region around(Region other) {
    int left = Math.min(x, other.x);
    int top = Math.min(y, other.y);
    int right = Math.max(x + width, other.x + other.width);
    int bottom = Math.max(y + height, other.y + other.height);
    return new Region(left, top, right - left, bottom - top);
  }
}
