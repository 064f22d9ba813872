package rasoat.detector.page;

import java.util.List;

/**
 * Trang ảnh: one page of text cut out of a picture, upright and evenly lit.
 *
 * @param text ready to be read: paper near white, red ink gone, an x-height of about 20 pixels
 * @param whole whether the edges of a sheet were found, so that positions mean what the rules say
 * @param certainlyUpright false when top and bottom could be the other way round
 * @param marks seals and frames, in page pixels
 */
public record Page(
    GreyImage text,
    Placement placement,
    boolean whole,
    boolean certainlyUpright,
    List<Mark> marks) {

  public Page {
    marks = List.copyOf(marks);
  }

  /** The same page read the other way round. */
  public Page turnedHalf() {
    return new Page(
        text.turnedHalf(),
        placement.turnedHalf(text.width(), text.height()),
        whole,
        certainlyUpright,
        marks.stream().map(mark -> mark.turnedHalf(text.width(), text.height())).toList());
  }
}
