package rasoat.console.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One table: a piece for each row, and several for a row that is taller than it may be. */
final class TableSetting {

  private static final float SIDE = 4;
  private static final float ABOVE = 2;
  private static final float BELOW = 3;

  /** Text lines of a row that stay on one page. */
  private static final int LINES_TOGETHER = 24;

  private final Block.Table table;
  private final float[] edges;

  TableSetting(Block.Table table) {
    this.table = table;
    this.edges = ColumnWidths.edges(table, Style.CELL_BOLD, 2 * SIDE);
  }

  List<Piece> set() {
    List<Piece> names = row(names(), Style.CELL_BOLD, true);
    List<Piece> pieces = new ArrayList<>(caption());
    pieces.addAll(names.stream().map(Piece::clinging).toList());
    // Names that fill a page by themselves are not repeated: no row would ever be printed.
    List<Piece> repeated = Piece.heightOf(names) < Paper.HEIGHT / 3 ? names : List.of();
    for (List<String> row : table.rows()) {
      row(row, Style.CELL, false).forEach(each -> pieces.add(each.below(repeated)));
    }
    pieces.add(Piece.of(0, Paper.GAP, (sheet, top) -> {}));
    return pieces;
  }

  private List<Piece> caption() {
    List<Piece> pieces = new ArrayList<>();
    float middle = (Paper.LEFT + Paper.RIGHT) / 2;
    pieces.add(Piece.of(0, Paper.GAP, (sheet, top) -> {}).clinging());
    if (!table.caption().isBlank()) {
      Stack stack =
          new Stack(middle, Paper.WIDTH, Stack.MANY_LINES)
              .text(table.caption(), Style.CELL_BOLD)
              .room(BELOW);
      pieces.add(Piece.of(0, stack.height(), stack::draw).clinging());
    }
    return pieces;
  }

  private List<String> names() {
    return table.columns().stream().map(Block.Column::name).toList();
  }

  private List<Piece> row(List<String> cells, Style style, boolean isHead) {
    List<List<Line>> columns = new ArrayList<>();
    int tallest = 1;
    for (int i = 0; i < cells.size(); i++) {
      float width = edges[i + 1] - edges[i] - 2 * SIDE;
      List<Line> lines =
          isHead
              ? Wrapping.balanced(cells.get(i), style, width)
              : Wrapping.lines(cells.get(i), style, width);
      columns.add(lines);
      tallest = Math.max(tallest, lines.size());
    }
    List<Piece> pieces = new ArrayList<>();
    for (int from = 0; from < tallest; from += LINES_TOGETHER) {
      int to = Math.min(tallest, from + LINES_TOGETHER);
      pieces.add(part(columns, from, to, to == tallest, style, isHead));
    }
    return pieces;
  }

  private Piece part(
      List<List<Line>> columns, int from, int to, boolean isEnd, Style style, boolean isHead) {
    float above = from == 0 ? ABOVE : 0;
    float height = above + (to - from) * style.leading() + (isEnd ? BELOW : 0);
    return Piece.of(
        0,
        height,
        (sheet, top) -> {
          grid(sheet, top, top + height, from == 0, isEnd);
          for (int i = 0; i < columns.size(); i++) {
            List<Line> lines = columns.get(i);
            for (int at = from; at < Math.min(to, lines.size()); at++) {
              float lineTop = top + above + (at - from) * style.leading();
              cell(sheet, lines.get(at), i, style, lineTop, isHead);
            }
          }
        });
  }

  private void grid(Sheet sheet, float top, float bottom, boolean isStart, boolean isEnd)
      throws IOException {
    if (isStart) {
      sheet.rule(edges[0], edges[edges.length - 1], top);
    }
    if (isEnd) {
      sheet.rule(edges[0], edges[edges.length - 1], bottom);
    }
    for (float edge : edges) {
      sheet.upright(edge, top, bottom);
    }
  }

  private void cell(Sheet sheet, Line line, int column, Style style, float top, boolean isHead)
      throws IOException {
    float left = edges[column] + SIDE;
    float free = edges[column + 1] - SIDE - left - line.width();
    Block.Align align = isHead ? Block.Align.CENTRE : table.columns().get(column).align();
    float x =
        switch (align) {
          case LEFT -> left;
          case CENTRE -> left + free / 2;
          case RIGHT -> left + free;
        };
    sheet.text(line.text(), style, x, top);
  }
}
