package rasoat.console.print;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sheet of the decree (annex I, part I, I): A4, its margins, in points from the top left. */
final class Paper {

  static final float MILLIMETRE = 72 / 25.4f;

  static final PDRectangle SIZE = PDRectangle.A4;
  static final float LEFT = 30 * MILLIMETRE;
  static final float RIGHT = SIZE.getWidth() - 15 * MILLIMETRE;
  static final float TOP = 20 * MILLIMETRE;
  static final float BOTTOM = SIZE.getHeight() - 20 * MILLIMETRE;
  static final float WIDTH = RIGHT - LEFT;
  static final float HEIGHT = BOTTOM - TOP;

  /** The middle of the upper margin, where page numbers stand. */
  static final float NUMBER_TOP = 9 * MILLIMETRE;

  /** Of the first line of a paragraph. */
  static final float INDENT = 12.7f * MILLIMETRE;

  /** Between paragraphs (decree II.6.e: 6 at least). */
  static final float GAP = 6;

  private Paper() {}
}
