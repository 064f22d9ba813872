package rasoat.console.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rasoat.model.finding.Region;

/**
 * A box drawn over a picture, with a tab that bears its number.
 *
 * @param slot 0 for a tab at the left edge of the box, 1 for the next beside it ...
 * @param above whether the tab stands above the box, or inside it where the picture ends
 * @param tabX left edge of the tab, in pixels of the picture as all the rest
 * @param tabY its top
 */
record Box(NumberedEvidence row, Region region, int slot, boolean above, int tabX, int tabY) {

  /** Boxes for those rows, tabs of boxes with one corner side by side. */
  static List<Box> of(List<NumberedEvidence> rows, int tab) {
    List<Box> boxes = new ArrayList<>();
    for (NumberedEvidence row : rows) {
      Region region = Objects.requireNonNull(row.evidence().region());
      int slot = (int) boxes.stream().filter(box -> box.sharesCorner(region, tab)).count();
      boolean above = region.y() >= tab;
      int y = above ? region.y() - tab : Math.max(0, region.y());
      boxes.add(new Box(row, region, slot, above, region.x() + slot * tab, y));
    }
    return boxes;
  }

  private boolean sharesCorner(Region other, int tab) {
    return Math.abs(region.x() - other.x()) < tab && Math.abs(region.y() - other.y()) < tab;
  }
}
