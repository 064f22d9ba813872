package rasoat.detector;

import java.util.List;

/**
 * What was read in one picture.
 *
 * @param cutOff what of the file is missing or was left out, in words; empty when nothing is
 */
record PictureReading(List<PageReading> pages, String cutOff) {

  PictureReading {
    pages = List.copyOf(pages);
  }
}
