package rasoat.detector.page;

import java.util.List;
import rasoat.model.finding.Region;

/**
 * Something stamped or framed on a page.
 *
 * @param box where on the page, page pixels
 * @param patch a frame's inside, enlarged for reading; a ruled stamp laid level, only what is
 *     printed; for a seal the seal itself
 * @param others of a ruled stamp, as large: what was written over it; of a frame: the same with
 *     what is around it, then as it is; of others none
 */
public record Mark(Shape shape, boolean red, Region box, GreyImage patch, List<GreyImage> others) {

  public Mark {
    others = List.copyOf(others);
  }

  Mark(Shape shape, boolean red, Region box, GreyImage patch) {
    this(shape, red, box, patch, List.of());
  }

  /** What it looks like; what it says is for the reader to find out. */
  public enum Shape {
    ROUND_SEAL,
    FRAME,
    /** A frame parted by rules into cells, such as the stamp ĐẾN. */
    RULED_STAMP,
    /** A solid black bar. */
    BAR
  }

  Mark turnedHalf(int pageWidth, int pageHeight) {
    Region turned =
        new Region(
            pageWidth - box.x() - box.width(),
            pageHeight - box.y() - box.height(),
            box.width(),
            box.height());
    return new Mark(
        shape,
        red,
        turned,
        patch.turnedHalf(),
        others.stream().map(GreyImage::turnedHalf).toList());
  }
}
