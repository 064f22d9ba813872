package rasoat.console.finding;

import java.util.List;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;

/**
 * A kept picture with the evidence that has a place in it.
 *
 * @param place its order in the finding, from 0
 * @param address where it is asked for: the clear picture, or the blurred one
 * @param preview where the blurred one is asked for
 * @param tab the side of a number tab, in pixels of the picture: it is drawn to the same scale
 */
record ShownPicture(
    KeptPicture picture, int place, String address, String preview, int tab, List<Box> boxes) {

  private static final int TABS_ACROSS = 26;

  static ShownPicture of(
      KeptFinding kept, int place, boolean clear, List<NumberedEvidence> evidence) {
    KeptPicture picture = kept.pictures().get(place);
    String address = "/findings/" + kept.id() + "/pictures/" + place;
    String preview = address + "/preview";
    int tab = Math.max(1, picture.width() / TABS_ACROSS);
    List<NumberedEvidence> here =
        evidence.stream().filter(row -> row.isIn(picture.image())).toList();
    return new ShownPicture(
        picture,
        place,
        clear && !picture.masked() ? address : preview,
        preview,
        tab,
        Box.of(here, tab));
  }
}
