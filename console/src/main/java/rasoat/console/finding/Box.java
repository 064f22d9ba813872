package rasoat.console.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rasoat.model.finding.Region;

/**
 * A box drawn over a picture, with a tab that bears its number.
 *
 * @param tabX left edge of the tab, in pixels of the picture as all the rest
 * @param tabY its top: above the box, or inside it where the picture ends
 */
record Box(NumberedEvidence row, Region region, int tabX, int tabY) {

  /** Boxes for those rows, tabs of boxes with one corner side by side. */
  static List<Box> of(List<NumberedEvidence> rows, int tab) {
    List<Box> boxes = new ArrayList<>();
    for (NumberedEvidence row : rows) {
      Region region = Objects.requireNonNull(row.evidence().region());
      long beside = boxes.stream().filter(box -> box.sharesCorner(region, tab)).count();
      int x = region.x() + (int) beside * tab;
      int y = region.y() >= tab ? region.y() - tab : Math.max(0, region.y());
      boxes.add(new Box(row, region, x, y));
    }
    return boxes;
  }

  private boolean sharesCorner(Region other, int tab) {
    return Math.abs(region.x() - other.x()) < tab && Math.abs(region.y() - other.y()) < tab;
  }
}
