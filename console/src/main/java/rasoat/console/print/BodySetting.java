package rasoat.console.print;

import static rasoat.console.print.Letterhead.capitals;

import java.util.ArrayList;
import java.util.List;

/** Turns blocks into pieces: box 6, and the text of annexes. */
final class BodySetting {

  private static final float ABOVE_SECTION = 10;

  private final Pictures pictures;

  BodySetting(Pictures pictures) {
    this.pictures = pictures;
  }

  List<Piece> set(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      pieces.addAll(set(block));
    }
    return pieces;
  }

  private List<Piece> set(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> paragraph(paragraph.text(), Style.BODY);
      case Block.LegalBasis basis -> paragraph(basis.text(), Style.BODY_ITALIC);
      case Block.Bullets bullets ->
          bullets.items().stream()
              .flatMap(item -> paragraph("- " + item, Style.BODY).stream())
              .toList();
      case Block.Table table -> new TableSetting(table).set();
      case Block.Figure figure -> pictures.set(figure);
      case Block.Plot plot -> PlotSetting.set(plot.chart());
    };
  }

  private static List<Piece> heading(Block.Heading heading) {
    boolean isSection = heading.depth() == Block.Heading.Depth.SECTION;
    String text = isSection ? capitals(heading.text()) : heading.text();
    float above = isSection ? ABOVE_SECTION : Paper.GAP;
    List<Line> lines = lines(text, Style.BODY_BOLD);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      pieces.add(line(lines, i, Style.BODY_BOLD, above).clinging());
    }
    return pieces;
  }

  /** Its first two lines stay together, and so do its last two; one that leads in clings to all. */
  private static List<Piece> paragraph(String text, Style style) {
    List<Line> lines = lines(text, style);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Piece piece = line(lines, i, style, Paper.GAP);
      boolean isWithNext = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
      pieces.add(isWithNext ? piece.clinging() : piece);
    }
    return text.strip().endsWith(":") ? Piece.clingingToNext(pieces) : pieces;
  }

  private static List<Line> lines(String text, Style style) {
    return Wrapping.lines(text, style, Paper.WIDTH - Paper.INDENT, Paper.WIDTH);
  }

  private static Piece line(List<Line> lines, int at, Style style, float above) {
    float indent = at == 0 ? Paper.INDENT : 0;
    Line line = lines.get(at);
    return Piece.of(
        at == 0 ? above : 0,
        style.leading(),
        (sheet, top) ->
            sheet.justified(line, style, Paper.LEFT + indent, top, Paper.WIDTH - indent));
  }
}
