package rasoat.console.print;

/**
 * How a line looks.
 *
 * @param size in points
 * @param spacing from line to line, in single lines (decree II.6.e: 1 to 1.5)
 */
record Style(Face face, float size, float spacing) {

  /** The agency above and the subject of a letter. */
  static final Style SMALL = new Style(Face.REGULAR, 12, 1);

  static final Style SMALL_BOLD = new Style(Face.BOLD, 12, 1);
  static final Style MOTTO = new Style(Face.BOLD, 13, 1);
  static final Style NUMBER = new Style(Face.REGULAR, 13, 1);
  static final Style DATE = new Style(Face.ITALIC, 13, 1);
  static final Style BODY = new Style(Face.REGULAR, 14, 1.1f);
  static final Style BODY_ITALIC = new Style(Face.ITALIC, 14, 1.1f);
  static final Style BODY_BOLD = new Style(Face.BOLD, 14, 1.1f);
  static final Style LABEL = new Style(Face.BOLD_ITALIC, 12, 1);
  static final Style COPIES = new Style(Face.REGULAR, 11, 1);
  static final Style CELL = new Style(Face.REGULAR, 12, 1);
  static final Style CELL_BOLD = new Style(Face.BOLD, 12, 1);
  static final Style CAPTION = new Style(Face.ITALIC, 12, 1);

  /** In charts. */
  static final Style TINY = new Style(Face.REGULAR, 9, 1);

  private static final float SINGLE = 1.149f;
  private static final float ASCENT = 0.891f;

  /** From line to line, in points. */
  float leading() {
    return size * SINGLE * spacing;
  }

  /** From the top of a line to where its letters stand. */
  float ascent() {
    return size * ASCENT;
  }

  float width(String text) {
    return Metrics.get().width(face, text) * size / 1000;
  }
}
