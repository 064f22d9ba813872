package rasoat.benchmarks.digit;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.ml.ANN_MLP;
import org.opencv.ml.Ml;
import org.opencv.ml.TrainData;
import rasoat.detector.digit.Gradients;

/** Signs as the network knows them, each with its class. */
final class TrainingSet {

  private static final int CLASSES = Sample.NONE + 1;

  private final Gradients gradients = new Gradients();
  private final List<float[]> signs = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  void add(Mat ink, int label) {
    signs.add(gradients.of(ink));
    labels.add(label);
  }

  int size() {
    return signs.size();
  }

  /** 1 for the right class and -1 for the others. */
  TrainData asTrainData() {
    Mat answers = new Mat(size(), CLASSES, CvType.CV_32F, new Scalar(-1));
    for (int i = 0; i < size(); i++) {
      answers.put(i, labels.get(i), 1);
    }
    return TrainData.create(rows(), Ml.ROW_SAMPLE, answers);
  }

  private Mat rows() {
    Mat rows = new Mat(size(), Gradients.COUNT, CvType.CV_32F);
    for (int i = 0; i < size(); i++) {
      rows.put(i, 0, signs.get(i));
    }
    return rows;
  }

  /** The share that the network takes for what it is. */
  double recognised(ANN_MLP net) {
    Mat answers = new Mat();
    net.predict(rows(), answers);
    int right = 0;
    float[] answer = new float[CLASSES];
    for (int i = 0; i < size(); i++) {
      answers.get(i, 0, answer);
      int best = 0;
      for (int c = 1; c < CLASSES; c++) {
        best = answer[c] > answer[best] ? c : best;
      }
      right += best == labels.get(i) ? 1 : 0;
    }
    return right / (double) size();
  }
}
