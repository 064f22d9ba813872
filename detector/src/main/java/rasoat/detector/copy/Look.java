package rasoat.detector.copy;

import rasoat.detector.page.GreyImage;

/**
 * What is kept of a picture to know its copies by: a hash, and a grey picture large enough for
 * digits to be told apart.
 *
 * @param width of the picture itself, pixels
 * @param height of the picture itself
 */
public record Look(Pdq hash, GreyImage grey, int width, int height) {

  /** The longer side of what is compared: an A4 page then has letters of five pixels. */
  public static final int SIDE = 640;

  /** How much compression may change the brightness of a place, of 255. */
  private static final double MOST = 14;

  /** How far the worst place may stand out from the worst hundredth of all. */
  private static final double OUTSTANDING = 4;

  /** Less than this is no difference at all. */
  private static final double LEAST = 2;

  private static final double SAME_SHAPE = 0.004;

  /**
   * From a grey copy of at least that size; a smaller one stays as it is.
   *
   * @param width of the picture itself
   * @param height of the picture itself
   */
  public static Look of(GreyImage grey, int width, int height) {
    double scale = Math.min(1, SIDE / (double) Math.max(width, height));
    GreyImage small =
        Shrinking.to(grey, (int) Math.round(width * scale), (int) Math.round(height * scale));
    GreyImage half = Shrinking.to(small, (small.width() + 1) / 2, (small.height() + 1) / 2);
    return new Look(Pdq.of(half), small, width, height);
  }

  /** What memory it takes, bytes. */
  public long bytes() {
    return 400L + grey.pixels().length;
  }

  /**
   * Whether the other shows the same down to its letters. Says no where compression hides as much
   * as a changed digit would show.
   */
  public boolean isSame(Look other) {
    double shape = other.width * (double) height / (other.height * (double) width);
    // What a copy smaller than what is compared lost of the letters can be anything.
    if (Math.abs(shape - 1) > SAME_SHAPE
        || grey.width() != other.grey.width()
        || grey.height() != other.grey.height()) {
      return false;
    }
    Difference difference = Difference.between(grey, other.grey);
    double most = Math.max(LEAST, OUTSTANDING * difference.common());
    return difference.worst() <= Math.min(MOST, most);
  }
}
