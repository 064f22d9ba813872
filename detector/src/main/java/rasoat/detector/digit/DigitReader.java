package rasoat.detector.digit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencv.core.Mat;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.Mats;

/** Reads digits written by hand. For one thread. */
public final class DigitReader {

  /** A digit has no more pieces than this. */
  private static final int PIECES = 7;

  /** A number has fewer by far: strokes that run on and on are no digits. */
  private static final int MOST_PIECES = 60;

  private static final double WIDEST = 1.3;
  private static final int WAYS = 12;
  private static final int MOST_DIGITS = 6;

  /** What is passed over is no digit, and seldom there. */
  private static final double STRAY = 0.1;

  /** Print is right on half of the written numbers, and seldom wrong as the digits would be. */
  private static final double AGREED = 20;

  private static final int USUAL = 4;
  private static final double SELDOM = 0.1;

  private final Net net;

  /**
   * With a model that was unpacked.
   *
   * @throws IllegalStateException when it cannot be read
   */
  public DigitReader(Path model) {
    net = new Net(model);
  }

  /** A way through the first pieces. */
  private record Way(String digits, double log) {

    Way with(int digit, double probability) {
      return new Way(digits + digit, log + Math.log(probability));
    }

    Way heard(String print) {
      return digits.equals(print) ? new Way(digits, log + Math.log(AGREED)) : this;
    }

    /**
     * Numbers below ten are written with a zero before them, and no others (Decree 30/2020/NĐ-CP,
     * annex I, part II, 3); few offices come to five digits in a year.
     */
    Way counted() {
      boolean zero = digits.startsWith("0");
      boolean seldom =
          digits.length() == 1 || digits.length() > USUAL || zero && digits.length() > 2;
      return seldom ? new Way(digits, log + Math.log(SELDOM)) : this;
    }

    Way past(double probability) {
      return new Way(digits, log + Math.log(STRAY * probability));
    }
  }

  private static final Comparator<Way> LIKELIEST =
      Comparator.comparingDouble(Way::log).reversed().thenComparing(Way::digits);

  /** Pieces {@code from} to {@code to} as one sign. */
  private record Sign(int from, int to) {}

  /**
   * What the digits may be; no reading when there is no ink, or too much.
   *
   * @param strip paper near white
   * @param letter how high a printed capital letter is beside it, pixels
   * @param end the column where a printed symbol begins, about, when the strip reaches beyond
   * @param print what a reader of print made of it: often right, and seldom wrong in the same way
   */
  public Digits read(GreyImage strip, int letter, int end, String print) {
    Pieces pieces = Pieces.of(strip, letter, end);
    if (pieces.count() > MOST_PIECES) {
      return new Digits(List.of(), pieces.digit());
    }
    Map<Sign, double[]> known = known(pieces);
    List<List<Way>> ways = new ArrayList<>();
    ways.add(List.of(new Way("", 0)));
    for (int to = 1; to <= pieces.count(); to++) {
      List<Way> here = new ArrayList<>();
      for (int from = Math.max(0, to - PIECES); from < to; from++) {
        double[] probabilities = known.get(new Sign(from, to));
        if (probabilities != null) {
          addOnward(ways.get(from), probabilities, to - from == 1, here);
        }
      }
      ways.add(best(here));
    }
    List<Way> all = ways.getLast().stream().map(way -> way.heard(print).counted()).toList();
    return new Digits(readings(all), pieces.digit());
  }

  /**
   * Which of these texts was written, the likeliest first: digits, and strokes between them.
   *
   * @param strip paper near white
   * @param letter how high a printed capital letter is beside it, pixels
   */
  public List<DigitReading> among(Collection<String> texts, GreyImage strip, int letter) {
    Pieces pieces = Pieces.of(strip, letter, strip.width());
    if (pieces.count() == 0 || pieces.count() > MOST_PIECES) {
      return List.of();
    }
    Map<Sign, double[]> known = known(pieces);
    return readings(
        texts.stream()
            .map(text -> new Way(text, fit(text, known, pieces.count())))
            .filter(way -> way.log() > Double.NEGATIVE_INFINITY)
            .toList());
  }

  /** How well the pieces are those signs one after the other, at best. */
  private static double fit(String text, Map<Sign, double[]> known, int pieces) {
    double[] before = new double[pieces + 1];
    for (int to = 1; to <= pieces; to++) {
      before[to] = before[to - 1] + past(known, to);
    }
    for (int i = 0; i < text.length(); i++) {
      double[] here = new double[pieces + 1];
      Arrays.fill(here, Double.NEGATIVE_INFINITY);
      for (int to = 1; to <= pieces; to++) {
        here[to] = here[to - 1] + past(known, to);
        for (int from = Math.max(0, to - PIECES); from < to; from++) {
          double[] probabilities = known.get(new Sign(from, to));
          if (probabilities != null) {
            here[to] =
                Math.max(here[to], before[from] + Math.log(is(text.charAt(i), probabilities)));
          }
        }
      }
      before = here;
    }
    return before[pieces];
  }

  private static double past(Map<Sign, double[]> known, int to) {
    return Math.log(STRAY * known.get(new Sign(to - 1, to))[Net.NONE]);
  }

  /** A stroke between digits is none of them, or looks like the thinnest. */
  private static double is(char sign, double[] probabilities) {
    return sign == '/'
        ? Math.min(1, probabilities[Net.NONE] + probabilities[1] + probabilities[7])
        : probabilities[sign - '0'];
  }

  private Map<Sign, double[]> known(Pieces pieces) {
    List<Sign> signs = new ArrayList<>();
    for (int from = 0; from < pieces.count(); from++) {
      for (int to = from + 1; to <= Math.min(pieces.count(), from + PIECES); to++) {
        if (to == from + 1 || pieces.width(from, to) <= WIDEST * pieces.digit()) {
          signs.add(new Sign(from, to));
        }
      }
    }
    Map<Sign, double[]> known = new HashMap<>();
    try (Mats mats = new Mats()) {
      List<Mat> drawn = signs.stream().map(s -> pieces.sign(s.from(), s.to(), mats)).toList();
      double[][] probabilities = net.probabilities(drawn);
      for (int i = 0; i < probabilities.length; i++) {
        known.put(signs.get(i), probabilities[i]);
      }
    }
    return known;
  }

  private static void addOnward(
      List<Way> before, double[] probabilities, boolean isOnePiece, List<Way> here) {
    for (Way way : before) {
      if (way.digits().length() < MOST_DIGITS) {
        for (int digit = 0; digit < Net.NONE; digit++) {
          here.add(way.with(digit, probabilities[digit]));
        }
      }
      if (isOnePiece) {
        here.add(way.past(probabilities[Net.NONE]));
      }
    }
  }

  /** Two ways to the same digits count as the likelier one. */
  private static List<Way> best(List<Way> ways) {
    Map<String, Way> likeliest = new HashMap<>();
    for (Way way : ways) {
      likeliest.merge(way.digits(), way, (a, b) -> a.log() >= b.log() ? a : b);
    }
    return likeliest.values().stream().sorted(LIKELIEST).limit(WAYS).toList();
  }

  /** Shares of all ways, and no more than the signs of a reading are digits on the average. */
  private static List<DigitReading> readings(List<Way> ways) {
    List<Way> sorted = ways.stream().sorted(LIKELIEST).toList();
    double all = ways.stream().mapToDouble(way -> Math.exp(way.log())).sum();
    List<DigitReading> readings = new ArrayList<>();
    for (Way way : sorted) {
      if (!way.digits().isEmpty()) {
        double clear = Math.min(1, Math.exp(way.log() / way.digits().length()));
        readings.add(new DigitReading(way.digits(), clear * Math.exp(way.log()) / all));
      }
    }
    return List.copyOf(readings);
  }
}
