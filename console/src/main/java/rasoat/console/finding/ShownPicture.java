package rasoat.console.finding;

import java.util.List;
import rasoat.model.port.KeptPicture;

/** A kept picture with the evidence that has a box in it. */
record ShownPicture(KeptPicture picture, List<NumberedEvidence> boxes) {

  /** How many badges would stand side by side across the picture. */
  private static final int BADGES_ACROSS = 26;

  static ShownPicture of(KeptPicture picture, List<NumberedEvidence> evidence) {
    return new ShownPicture(
        picture, evidence.stream().filter(each -> each.isIn(picture.image())).toList());
  }

  /** The side of a number badge, in pixels of the picture: it is drawn to the same scale. */
  public int badge() {
    return Math.max(1, picture.width() / BADGES_ACROSS);
  }
}
