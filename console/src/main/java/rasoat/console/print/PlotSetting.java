package rasoat.console.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rasoat.console.chart.Chart;
import rasoat.console.chart.Drawing;

/** Draws a chart with lines and greys, as fine as the printer is. */
final class PlotSetting {

  private static final float ABOVE = 8;
  private static final float SWATCH = 8;
  private static final float BETWEEN_KEYS = 14;
  private static final float PALE = 0.75f;

  /** Of the heights a chart may have on a page, the larger ones are drawn smaller. */
  private static final float TALLEST = Paper.HEIGHT * 0.8f;

  private final Drawing drawing;
  private final float scale;
  private final float left;

  private PlotSetting(Drawing drawing) {
    this.drawing = drawing;
    this.scale = Math.min(Paper.WIDTH / drawing.size().width(), TALLEST / drawing.height());
    this.left = (Paper.LEFT + Paper.RIGHT - drawing.size().width() * scale) / 2;
  }

  /** Title, drawing and keys, on one page. */
  static List<Piece> set(Chart chart) {
    PlotSetting setting = new PlotSetting(chart.drawings().getFirst());
    float middle = (Paper.LEFT + Paper.RIGHT) / 2;
    Stack title =
        new Stack(middle, Paper.WIDTH)
            .room(ABOVE)
            .text(chart.title(), Style.CELL_BOLD)
            .text(chart.description(), Style.CAPTION)
            .room(ABOVE);
    float height = setting.drawing.height() * setting.scale;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(0, title.height(), title::draw).clinging());
    pieces.add(Piece.of(0, height, setting::draw).clinging());
    pieces.add(
        Piece.of(0, ABOVE + Style.TINY.leading(), (sheet, top) -> keys(sheet, top, chart.keys())));
    return pieces;
  }

  private void draw(Sheet sheet, float top) throws IOException {
    for (Drawing.Rule each : drawing.rules()) {
      float grey = each.look().equals("axis") ? 0 : PALE;
      float[] places = {x(each.x1()), y(top, each.y1()), x(each.x2()), y(top, each.y2())};
      sheet.path(places, grey);
    }
    for (Drawing.Box each : drawing.boxes()) {
      if (each.width() > 0 && each.height() > 0) {
        sheet.filled(
            x(each.x()),
            y(top, each.y()),
            (float) each.width() * scale,
            (float) each.height() * scale,
            grey(each.look()));
      }
    }
    for (Drawing.Path each : drawing.paths()) {
      float[] places = new float[2 * each.points().size()];
      for (int i = 0; i < each.points().size(); i++) {
        places[2 * i] = x(each.points().get(i).x());
        places[2 * i + 1] = y(top, each.points().get(i).y());
      }
      sheet.path(places, each.look().equals("cross") ? 1 : 0);
    }
    for (Drawing.Label each : drawing.labels()) {
      label(sheet, top, each);
    }
  }

  private void label(Sheet sheet, float top, Drawing.Label label) throws IOException {
    String text = Printable.of(label.text()).replace('\n', ' ');
    float width = Style.TINY.width(text);
    float x =
        switch (label.anchor()) {
          case START -> x(label.x());
          case MIDDLE -> x(label.x()) - width / 2;
          case END -> x(label.x()) - width;
        };
    float inside = Math.max(Paper.LEFT, Math.min(x, Paper.RIGHT - width));
    sheet.text(text, Style.TINY, inside, y(top, label.y()) - Style.TINY.ascent());
  }

  private static void keys(Sheet sheet, float top, List<Chart.Key> keys) throws IOException {
    float x = Paper.LEFT;
    for (Chart.Key each : keys) {
      String name = Printable.of(each.name()).replace('\n', ' ');
      float width = SWATCH + 4 + Style.TINY.width(name);
      if (x + width <= Paper.RIGHT) {
        sheet.filled(x, top + 2, SWATCH, SWATCH, grey(each.look()));
        sheet.text(name, Style.TINY, x + SWATCH + 4, top);
        x += width + BETWEEN_KEYS;
      }
    }
  }

  /** As far apart as four greys can be, and the neighbours the furthest. */
  private static float grey(String look) {
    return switch (look) {
      case "look-1", "state-VISITED" -> 0.35f;
      case "look-2" -> 0.8f;
      case "look-3", "state-FAILED" -> 0.05f;
      case "look-4" -> 0.6f;
      default -> 1;
    };
  }

  private float x(double x) {
    return left + (float) x * scale;
  }

  private float y(float top, double y) {
    return top + (float) y * scale;
  }
}
