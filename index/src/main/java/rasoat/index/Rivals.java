package rasoat.index;

import java.util.Arrays;
import java.util.List;
import rasoat.index.fit.Section;

/**
 * The other families that a reading may be of.
 *
 * @param families none of them empty
 */
record Rivals(List<List<Looked>> families) {

  /** What another family has as well counts in part. */
  private static final double SHARED = 0.6;

  /** And each stretch of it no more than it narrows the registry down, when one other has it. */
  private static final double STRETCH = 12;

  /**
   * What is left of the evidence of a section, beside the rival that has most of it.
   *
   * @param gains of each word of the reading, in nats
   */
  double leave(double[] gains, Section section) {
    double left = Arrays.stream(gains, section.from(), section.to()).sum();
    for (List<Looked> family : families) {
      for (Looked rival : family) {
        left = Math.min(left, besides(rival, gains, section));
      }
    }
    return left;
  }

  private double besides(Looked rival, double[] gains, Section section) {
    double left = 0;
    double stretch = 0;
    int start = section.from();
    for (int i = section.from(); i < section.to(); i++) {
      if (rival.hasRunAt(i)) {
        stretch += gains[i];
      } else {
        left += shared(stretch, start, i) + gains[i];
        stretch = 0;
        start = i + 1;
      }
    }
    return left + shared(stretch, start, section.to());
  }

  /** The more families have all of a stretch, the less it tells which one is meant. */
  private double shared(double stretch, int from, int to) {
    double part = SHARED * stretch;
    return part < STRETCH - Math.log(families.size())
        ? part
        : Math.min(part, STRETCH - Math.log(having(from, to)));
  }

  private long having(int from, int to) {
    return families.stream()
        .filter(family -> family.stream().anyMatch(rival -> hasAll(rival, from, to)))
        .count();
  }

  private static boolean hasAll(Looked rival, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!rival.hasRunAt(i)) {
        return false;
      }
    }
    return true;
  }
}
