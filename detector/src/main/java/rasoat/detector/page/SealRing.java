package rasoat.detector.page;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The ring of a round seal among other ink that touches it: titles, names and signatures stand
 * across seals (Decree 30/2020/NĐ-CP, annex I, part I, II.8). Three points make a circle; the one
 * with most ink along it wins, if there is paper outside.
 */
final class SealRing {

  private static final int TRIALS = 500;
  private static final int STEPS = 72;
  private static final int FEWEST = 60;

  /** How far a ring may be from the circle, of its radius: paper bends, pages are askew. */
  private static final double OFF = 0.035;

  private static final double INKED = 0.85;

  /** There the ring is over; only titles and names go on. */
  private static final double OUTSIDE = 1.08;

  private static final double MOST_OUTSIDE = 0.45;

  /** Of the disc: a seal is rings and words; cloth and leaves are full. */
  private static final double MOST_INSIDE = 0.62;

  /** Of what the words along the ring enclose: there is a star or a name; a cup is empty. */
  private static final double WITHIN = 0.75;

  private static final double LEAST_INSIDE = 0.02;

  private final byte[] mask;
  private final int width;
  private final int height;
  private final double least;
  private final double most;

  /**
   * Looks in a mask of ink.
   *
   * @param least radius, in its pixels
   */
  SealRing(byte[] mask, int width, double least, double most) {
    this.mask = mask;
    this.width = width;
    this.height = mask.length / width;
    this.least = least;
    this.most = most;
  }

  /** A circle in the mask. */
  record Circle(double x, double y, double r) {}

  /** The ring that most of these places lie on, by their number in the mask; empty for none. */
  Optional<Circle> among(int[] places) {
    if (places.length < FEWEST) {
      return Optional.empty();
    }
    // The same picture always gives the same answer.
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(places.length);
    Circle best = null;
    double highest = INKED;
    for (int trial = 0; trial < TRIALS; trial++) {
      Circle circle =
          through(
              places[random.nextInt(places.length)],
              places[random.nextInt(places.length)],
              places[random.nextInt(places.length)]);
      if (circle.r >= least && circle.r <= most) {
        double inked = inked(circle, 1 - OFF, 1 + OFF);
        if (inked > highest && isPaperAround(circle) && isWritten(circle)) {
          highest = inked;
          best = circle;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether there is as much ink within as seals have. */
  boolean isWritten(Circle circle) {
    return inside(circle, 1) <= MOST_INSIDE && inside(circle, WITHIN) >= LEAST_INSIDE;
  }

  private boolean isPaperAround(Circle circle) {
    return inked(circle, OUTSIDE, OUTSIDE + 2 * OFF) <= MOST_OUTSIDE;
  }

  /** The share of a disc that is inked. */
  private double inside(Circle circle, double share) {
    int seen = 0;
    int inked = 0;
    double end = share * circle.r;
    for (double y = -end; y <= end; y += 2) {
      for (double x = -end; x <= end; x += 2) {
        if (x * x + y * y <= end * end) {
          seen++;
          inked += isInk(circle.x + x, circle.y + y) ? 1 : 0;
        }
      }
    }
    return inked / (double) seen;
  }

  /** Three in a line have none: their radius is no number, or endless. */
  private Circle through(int a, int b, int c) {
    double ax = a % width;
    double ay = a / width;
    double bx = b % width - ax;
    double by = b / width - ay;
    double cx = c % width - ax;
    double cy = c / width - ay;
    double twice = 2 * (bx * cy - by * cx);
    double x = (cy * (bx * bx + by * by) - by * (cx * cx + cy * cy)) / twice;
    double y = (bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by)) / twice;
    return new Circle(ax + x, ay + y, Math.hypot(x, y));
  }

  /** The share of directions in which there is ink between two shares of the radius. */
  private double inked(Circle circle, double from, double to) {
    int inked = 0;
    for (int step = 0; step < STEPS; step++) {
      double angle = 2 * Math.PI * step / STEPS;
      double end = to * circle.r;
      for (double r = from * circle.r; r <= end; r++) {
        if (isInk(circle.x + r * Math.cos(angle), circle.y + r * Math.sin(angle))) {
          inked++;
          break;
        }
      }
    }
    return inked / (double) STEPS;
  }

  private boolean isInk(double x, double y) {
    int column = (int) Math.round(x);
    int row = (int) Math.round(y);
    return column >= 0
        && column < width
        && row >= 0
        && row < height
        && mask[row * width + column] != 0;
  }
}
