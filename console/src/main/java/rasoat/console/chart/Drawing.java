package rasoat.console.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is drawn, in units that are pixels where there is room. Rules lie under boxes, boxes under
 * paths and labels.
 */
public record Drawing(
    Size size,
    int height,
    List<Rule> rules,
    List<Box> boxes,
    List<Path> paths,
    List<Label> labels) {

  public Drawing {
    rules = List.copyOf(rules);
    boxes = List.copyOf(boxes);
    paths = List.copyOf(paths);
    labels = List.copyOf(labels);
  }

  /** For which windows. */
  public enum Size {
    WIDE(720),
    NARROW(340);

    private final int width;

    Size(int width) {
      this.width = width;
    }

    public int width() {
      return width;
    }

    /** The class of the stylesheet. */
    public String look() {
      return this == WIDE ? "wide" : "narrow";
    }
  }

  /** The whole in user units: {@code 0 0 720 260}. */
  public String viewBox() {
    return "0 0 " + size.width() + " " + height;
  }

  /** A straight line. */
  public record Rule(double x1, double y1, double x2, double y2, String look) {

    public Rule {
      x1 = tenth(x1);
      y1 = tenth(y1);
      x2 = tenth(x2);
      y2 = tenth(y2);
    }
  }

  /**
   * A filled rectangle.
   *
   * @param tip said of it when a mouse rests on it
   */
  public record Box(double x, double y, double width, double height, String look, String tip) {

    public Box {
      x = tenth(x);
      y = tenth(y);
      width = tenth(width);
      height = tenth(height);
    }
  }

  /** A line with corners. */
  public record Path(List<Point> points, String look) {

    public Path {
      points = List.copyOf(points);
    }

    /** In the language of SVG: {@code M1.0,2.0 3.0,2.0}. */
    public String steps() {
      return points.stream()
          .map(each -> each.x() + "," + each.y())
          .collect(Collectors.joining(" ", "M", ""));
    }
  }

  /** A place. */
  public record Point(double x, double y) {

    public Point {
      x = tenth(x);
      y = tenth(y);
    }
  }

  /**
   * A word or number.
   *
   * @param y where it stands, not where it begins
   * @param full the whole of it, when it had to be shortened
   */
  public record Label(double x, double y, Anchor anchor, String text, String full) {

    public Label {
      x = tenth(x);
      y = tenth(y);
    }

    Label(double x, double y, Anchor anchor, String text) {
      this(x, y, anchor, text, "");
    }
  }

  /** Which end of a label stands at its place. */
  public enum Anchor {
    START,
    MIDDLE,
    END;

    /** As SVG calls it. */
    public String attribute() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Finer is not seen. */
  static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
