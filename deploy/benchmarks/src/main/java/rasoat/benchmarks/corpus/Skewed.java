package rasoat.benchmarks.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A list whose k-th element is drawn with weight 1/k^exponent: a few often, most seldom. */
final class Skewed<T> {

  private final List<T> elements;
  private final double[] upTo;

  Skewed(List<T> elements, double exponent) {
    this.elements = List.copyOf(elements);
    this.upTo = new double[elements.size()];
    double sum = 0;
    for (int k = 0; k < upTo.length; k++) {
      sum += Math.pow(k + 1, -exponent);
      upTo[k] = sum;
    }
  }

  T draw(RandomGenerator random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return elements.get(Math.min(at < 0 ? -at - 1 : at, upTo.length - 1));
  }
}
