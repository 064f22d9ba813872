package rasoat.detector.ocr;

import rasoat.model.finding.Region;

/**
 * One word as recognised.
 *
 * @param box where, in pixels of the image that was read
 * @param confidence of the engine, 0..1
 * @param line the line it stands in, counted from 0 in reading order
 */
public record Word(String text, Region box, double confidence, int line) {

  /** The same word farther down, so many lines later. */
  Word moved(int down, int lines) {
    return new Word(
        text,
        new Region(box.x(), box.y() + down, box.width(), box.height()),
        confidence,
        line + lines);
  }
}
