package rasoat.console.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rasoat.console.VietnamTime;
import rasoat.console.chart.Drawing.Path;
import rasoat.console.chart.Drawing.Point;
import rasoat.console.chart.Drawing.Size;

/** How copies of one thing became more, step by step since the first post that showed it. */
public record Spread(String title, List<Instant> posts) {

  private static final int NAME = 70;

  /** Steps closer together are not seen. */
  private static final double FINEST = 0.5;

  public Spread {
    posts = posts.stream().sorted().toList();
  }

  public Chart draw(Words words) {
    return new Chart(
        title,
        description(words),
        List.of(),
        List.of(draw(Size.WIDE, words), draw(Size.NARROW, words)),
        figures(words));
  }

  private Drawing draw(Size size, Words words) {
    Plot plot = new Plot(size);
    Ticks ticks = Ticks.upTo(posts.size());
    plot.countAxis(ticks, words);
    Elapsed axis = Elapsed.upTo(span(), (int) (plot.width() / NAME));
    double perMilli = plot.width() / axis.top().toMillis();
    for (Duration each : axis.values()) {
      plot.nameBelow(plot.left + each.toMillis() * perMilli, Elapsed.say(each, words));
    }
    if (!posts.isEmpty()) {
      plot.paths.add(new Path(steps(plot, ticks, perMilli), "step"));
    }
    return plot.done();
  }

  /** Up where a post was made, level until the next; no finer than is seen. */
  private List<Point> steps(Plot plot, Ticks ticks, double perMilli) {
    List<Point> points = new ArrayList<>();
    double lastX = plot.left;
    points.add(new Point(lastX, plot.bottom()));
    for (int i = 0; i < posts.size(); i++) {
      double x = plot.left + since(posts.get(i)).toMillis() * perMilli;
      if (i == posts.size() - 1 || x - lastX >= FINEST) {
        double lastY = plot.down(i, ticks);
        points.add(new Point(lastX, lastY));
        points.add(new Point(x, lastY));
        lastX = x;
      }
    }
    double end = plot.down(posts.size(), ticks);
    points.add(new Point(lastX, end));
    points.add(new Point(plot.right, end));
    return points;
  }

  private Chart.Figures figures(Words words) {
    List<List<String>> rows = new ArrayList<>();
    for (Duration each : Elapsed.upTo(span(), Size.WIDE.width() / NAME).values()) {
      long count = posts.stream().filter(post -> since(post).compareTo(each) <= 0).count();
      rows.add(List.of(Elapsed.say(each, words), words.number(count)));
    }
    return new Chart.Figures(
        List.of(words.of("chart.spread.since"), words.of("chart.spread.posts")), rows);
  }

  private String description(Words words) {
    if (posts.isEmpty()) {
      return words.of("chart.spread.none");
    }
    return words.of(
        "chart.spread.description",
        posts.size(),
        VietnamTime.minute(posts.getFirst()),
        VietnamTime.minute(posts.getLast()));
  }

  private Duration span() {
    return posts.isEmpty() ? Duration.ZERO : since(posts.getLast());
  }

  private Duration since(Instant post) {
    return Duration.between(posts.getFirst(), post);
  }
}
