package rasoat.console.print;

import java.util.ArrayList;
import java.util.List;

/** "Kính gửi": box 9a. One stands on its line, several stand below the colon (decree II.9.d). */
final class Addressees {

  private static final String LABEL = "Kính gửi: ";
  private static final Style STYLE = Style.BODY;
  private static final float ABOVE = 14;
  private static final float SHARE = 0.8f;

  private Addressees() {}

  static List<Piece> of(List<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    return names.size() == 1 ? List.of(one(names.getFirst())) : several(names);
  }

  private static Piece one(String name) {
    Stack stack =
        new Stack((Paper.LEFT + Paper.RIGHT) / 2, Paper.WIDTH * SHARE, Stack.MANY_LINES)
            .text(LABEL + name, STYLE);
    return Piece.of(ABOVE, stack.height(), stack::draw);
  }

  private static List<Piece> several(List<String> names) {
    float colon = STYLE.width("Kính gửi");
    float dash = STYLE.width("- ");
    float room = Paper.WIDTH * SHARE - colon - dash;
    List<String> items = Punctuation.list(names);
    List<Line> lines = new ArrayList<>();
    items.forEach(each -> lines.addAll(Wrapping.lines(each, STYLE, room)));
    float widest = (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    float left = Paper.LEFT + Math.max(Paper.INDENT, (Paper.WIDTH - colon - dash - widest) / 2);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        Piece.of(
            ABOVE, STYLE.leading(), (sheet, top) -> sheet.text(LABEL.strip(), STYLE, left, top)));
    boolean isFirst = true;
    for (Line line : lines) {
      String mark = isFirst ? "- " : "";
      pieces.add(
          Piece.of(
              0,
              STYLE.leading(),
              (sheet, top) -> {
                sheet.text(mark, STYLE, left + colon, top);
                sheet.text(line.text(), STYLE, left + colon + dash, top);
              }));
      isFirst = line.isLast();
    }
    return pieces;
  }
}
