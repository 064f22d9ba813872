package rasoat.detector.digit;

import java.nio.file.Path;
import java.util.List;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.ml.ANN_MLP;
import rasoat.detector.page.Mats;

/** Says which digit a sign may be. */
final class Net {

  /** Ten digits, and what is none. */
  static final int CLASSES = 11;

  static final int NONE = 10;
  private static final double LEAST = 0.002;

  private final ANN_MLP net;
  private final Gradients gradients = new Gradients();

  Net(Path model) {
    try {
      net = ANN_MLP.load(model.toString());
    } catch (CvException e) {
      throw new IllegalStateException("expected a network of digits, got " + model, e);
    }
  }

  /**
   * How probable each class is, for each sign.
   *
   * @param signs one channel, 0 paper to 255 ink
   */
  double[][] probabilities(List<Mat> signs) {
    if (signs.isEmpty()) {
      return new double[0][];
    }
    try (Mats mats = new Mats()) {
      Mat rows = mats.own(new Mat(signs.size(), Gradients.COUNT, CvType.CV_32F));
      for (int i = 0; i < signs.size(); i++) {
        rows.put(i, 0, gradients.of(signs.get(i)));
      }
      Mat answers = mats.empty();
      net.predict(rows, answers);
      double[][] probabilities = new double[signs.size()][];
      for (int i = 0; i < probabilities.length; i++) {
        float[] answer = new float[CLASSES];
        answers.get(i, 0, answer);
        probabilities[i] = normed(answer);
      }
      return probabilities;
    }
  }

  /** The net was taught 1 for the right class and -1 for the others. */
  private static double[] normed(float[] answer) {
    double[] probabilities = new double[CLASSES];
    double sum = 0;
    for (int i = 0; i < CLASSES; i++) {
      probabilities[i] = Math.max(LEAST, (answer[i] + 1) / 2);
      sum += probabilities[i];
    }
    for (int i = 0; i < CLASSES; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }
}
