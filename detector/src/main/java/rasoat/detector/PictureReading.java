package rasoat.detector;

import java.util.List;

/**
 * What was read in one picture.
 *
 * @param cutOff whether the file ended early
 */
record PictureReading(List<PageReading> pages, boolean cutOff) {

  PictureReading {
    pages = List.copyOf(pages);
  }
}
