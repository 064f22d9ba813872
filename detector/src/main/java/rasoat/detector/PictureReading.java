package rasoat.detector;

import java.util.List;
import rasoat.detector.page.Placement;
import rasoat.model.finding.Region;

/**
 * What was read in one picture.
 *
 * @param cutOff what of the file is missing or was left out, in words; empty when nothing is
 */
record PictureReading(List<PageReading> pages, String cutOff) {

  private static final double FEW = 0.1;

  PictureReading {
    pages = List.copyOf(pages);
  }

  /** The same with places in a copy of that size. */
  PictureReading sizedTo(int width, int height) {
    return new PictureReading(
        pages.stream().map(page -> sizedTo(page, width, height)).toList(), cutOff);
  }

  private static PageReading sizedTo(PageReading page, int width, int height) {
    Placement before = page.placement();
    if (before.pictureWidth() == width && before.pictureHeight() == height) {
      return page;
    }
    Placement placement = before.sizedTo(width, height);
    return new PageReading(
        page.index(),
        page.turned(),
        page.transcript(),
        placement,
        page.whole(),
        page.height(),
        page.marks().stream()
            .map(mark -> mark.movedTo(before.moved(mark.box(), placement)))
            .toList(),
        page.seals().stream().map(seal -> before.moved(seal, placement)).toList(),
        page.numbers());
  }

  /**
   * How high the lowest words are in the picture, in its pixels, but for a tenth of them; without
   * words higher than any.
   */
  double lowestWord() {
    double[] heights =
        pages.stream()
            .flatMapToDouble(
                page ->
                    page.transcript().words().stream()
                        .map(word -> page.inPicture(List.of(word)))
                        .mapToDouble(PictureReading::lower))
            .sorted()
            .toArray();
    return heights.length == 0 ? Double.MAX_VALUE : heights[(int) (FEW * heights.length)];
  }

  /** A word on its side is low from left to right. */
  private static int lower(Region box) {
    return Math.min(box.width(), box.height());
  }
}
