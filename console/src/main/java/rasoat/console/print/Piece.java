package rasoat.console.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is laid on a page as a whole: a line, a row, a block.
 *
 * @param above free room over it, in points; none at the top of a page
 * @param clings whether the next piece must stand on the same page
 * @param head what stands again above it when it comes first on a page: the names of the columns
 */
record Piece(float above, float height, boolean clings, List<Piece> head, Ink ink) {

  /** Draws a piece whose top is that far below the edge of the page. */
  @FunctionalInterface
  interface Ink {
    void draw(Sheet sheet, float top) throws IOException;
  }

  static Piece of(float above, float height, Ink ink) {
    return new Piece(above, height, false, List.of(), ink);
  }

  Piece clinging() {
    return new Piece(above, height, true, head, ink);
  }

  Piece below(List<Piece> columnNames) {
    return new Piece(above, height, clings, columnNames, ink);
  }

  /** The last of these stands with whatever comes next. */
  static List<Piece> clingingToNext(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return pieces;
    }
    List<Piece> all = new ArrayList<>(pieces);
    all.set(all.size() - 1, all.getLast().clinging());
    return List.copyOf(all);
  }

  static float heightOf(List<Piece> pieces) {
    float height = 0;
    for (Piece each : pieces) {
      height += each.above() + each.height();
    }
    return height;
  }
}
