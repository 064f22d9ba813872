package rasoat.console.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lines centred one below the other. */
final class Stack {

  /** For long names, in which no person writes more. */
  static final int MANY_LINES = 16;

  private static final int FEW_LINES = 6;
  private static final String CUT = "…";
  private static final float RULE_ABOVE = 3;
  private static final float RULE_BELOW = 2;
  private static final float FRAME_SIDE = 8;
  private static final float FRAME_ABOVE = 3;

  private final float middle;
  private final float width;
  private final int mostLines;
  private final List<Piece> pieces = new ArrayList<>();
  private float height;
  private float lastLine;
  private float widest;

  /** Around that middle, no wider than that. */
  Stack(float middle, float width) {
    this(middle, width, FEW_LINES);
  }

  /** The same; of each text no more than so many lines, so that the whole fits on a page. */
  Stack(float middle, float width, int mostLines) {
    this.middle = middle;
    this.width = width;
    this.mostLines = mostLines;
  }

  /** Nothing at all for an empty text. */
  Stack text(String text, Style style) {
    if (text.isBlank()) {
      return this;
    }
    for (Line line : lines(text, style)) {
      add(style.leading(), (sheet, top) -> sheet.centred(line.text(), style, middle, top));
      lastLine = line.width();
      widest = Math.max(widest, lastLine);
    }
    return this;
  }

  /** A rule of that share of the line above it; nothing when there is none. */
  Stack rule(float share) {
    float half = lastLine * share / 2;
    if (half > 0) {
      add(
          RULE_ABOVE + RULE_BELOW,
          (sheet, top) -> sheet.rule(middle - half, middle + half, top + RULE_ABOVE));
    }
    return this;
  }

  Stack framed(String text, Style style) {
    if (text.isBlank()) {
      return this;
    }
    Stack inner = new Stack(middle, width - 2 * FRAME_SIDE).text(text, style);
    float wide = inner.widest + 2 * FRAME_SIDE;
    float high = inner.height + 2 * FRAME_ABOVE;
    add(
        high,
        (sheet, top) -> {
          sheet.frame(middle - wide / 2, top, wide, high);
          inner.draw(sheet, top + FRAME_ABOVE);
        });
    lastLine = wide;
    return this;
  }

  Stack room(float points) {
    height += points;
    return this;
  }

  float height() {
    return height;
  }

  void draw(Sheet sheet, float top) throws IOException {
    for (Piece each : pieces) {
      each.ink().draw(sheet, top + each.above());
    }
  }

  private List<Line> lines(String text, Style style) {
    List<Line> lines = Wrapping.lines(text, style, width);
    if (lines.size() <= mostLines) {
      return Wrapping.balanced(text, style, width);
    }
    List<Line> cut = new ArrayList<>(lines.subList(0, mostLines - 1));
    String last = lines.get(mostLines - 1).text();
    String shortened = last.substring(0, Math.max(0, last.length() - CUT.length() - 2)) + CUT;
    cut.add(new Line(shortened, style.width(shortened), true));
    return cut;
  }

  private void add(float high, Piece.Ink ink) {
    pieces.add(Piece.of(height, high, ink));
    height += high;
  }
}
