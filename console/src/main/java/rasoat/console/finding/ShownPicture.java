package rasoat.console.finding;

import java.util.List;
import rasoat.model.port.KeptPicture;

/**
 * A kept picture with the evidence that has a place in it.
 *
 * @param tab the side of a number tab, in pixels of the picture: it is drawn to the same scale
 */
record ShownPicture(KeptPicture picture, int tab, List<Box> boxes) {

  private static final int TABS_ACROSS = 26;

  static ShownPicture of(KeptPicture picture, List<NumberedEvidence> evidence) {
    int tab = Math.max(1, picture.width() / TABS_ACROSS);
    List<NumberedEvidence> here =
        evidence.stream().filter(row -> row.isIn(picture.image())).toList();
    return new ShownPicture(picture, tab, Box.of(here, tab));
  }
}
