package rasoat.console.chart;

import java.util.ArrayList;
import java.util.List;
import rasoat.console.chart.Drawing.Anchor;
import rasoat.console.chart.Drawing.Box;
import rasoat.console.chart.Drawing.Label;
import rasoat.console.chart.Drawing.Path;
import rasoat.console.chart.Drawing.Rule;
import rasoat.console.chart.Drawing.Size;

/** A drawing in the making, with an axis of counts on its left where it has one. */
final class Plot {

  /** About as wide as a digit or small letter of a label is. */
  static final double LETTER = 7;

  static final int TOP = 12;
  static final int PLOT_HEIGHT = 180;
  private static final int BELOW = 28;
  private static final int GAP = 8;
  private static final int RIGHT = 12;

  final Size size;
  final List<Rule> rules = new ArrayList<>();
  final List<Box> boxes = new ArrayList<>();
  final List<Path> paths = new ArrayList<>();
  final List<Label> labels = new ArrayList<>();

  /** Where the axis stands, and where the plot ends on the right. */
  double left;

  final double right;

  Plot(Size size) {
    this.size = size;
    this.right = size.width() - RIGHT;
  }

  double width() {
    return right - left;
  }

  double bottom() {
    return TOP + PLOT_HEIGHT;
  }

  /** How far down a count stands. */
  double down(double count, Ticks ticks) {
    return bottom() - count / ticks.top() * PLOT_HEIGHT;
  }

  /** Rules across at round counts, each with its number. */
  void countAxis(Ticks ticks, Words words) {
    double longest =
        ticks.values().stream().mapToInt(each -> words.number(each).length()).max().orElse(1);
    left = Math.ceil(longest * LETTER) + GAP;
    for (long each : ticks.values()) {
      double y = down((double) each, ticks);
      rules.add(new Rule(left, y, right, y, each == 0 ? "axis" : "grid"));
      labels.add(new Label(left - GAP / 2.0, y + 4, Anchor.END, words.number(each)));
    }
  }

  /** A name below the axis, kept inside the drawing. */
  void nameBelow(double x, String text) {
    double half = text.length() * LETTER / 2;
    double inside = Math.min(Math.max(x, half), size.width() - half);
    labels.add(new Label(inside, bottom() + 18, Anchor.MIDDLE, text));
  }

  Drawing done() {
    return done((int) bottom() + BELOW);
  }

  Drawing done(int height) {
    return new Drawing(size, height, rules, boxes, paths, labels);
  }

  /** A name that fits into that room; the whole of it is kept beside. */
  static Label fitted(double x, double y, Anchor anchor, String name, double room) {
    int most = Math.max(4, (int) (room / LETTER));
    boolean isLong = name.codePointCount(0, name.length()) > most;
    if (!isLong) {
      return new Label(x, y, anchor, name);
    }
    String cut = name.substring(0, name.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    return new Label(x, y, anchor, cut, name);
  }
}
