package rasoat.console.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lines centred one below the other. */
final class Stack {

  private static final float RULE_ABOVE = 3;
  private static final float RULE_BELOW = 2;
  private static final float FRAME_SIDE = 8;
  private static final float FRAME_ABOVE = 3;

  private final float middle;
  private final float width;
  private final List<Piece> pieces = new ArrayList<>();
  private float height;
  private float lastLine;
  private float widest;

  /** Around that middle, no wider than that. */
  Stack(float middle, float width) {
    this.middle = middle;
    this.width = width;
  }

  /** Nothing at all for an empty text. */
  Stack text(String text, Style style) {
    if (text.isBlank()) {
      return this;
    }
    for (Line line : Wrapping.balanced(text, style, width)) {
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

  private void add(float high, Piece.Ink ink) {
    pieces.add(Piece.of(height, high, ink));
    height += high;
  }
}
