package rasoat.benchmarks.digit;

import java.awt.Font;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.opencv.core.MatOfInt;
import org.opencv.core.TermCriteria;
import org.opencv.ml.ANN_MLP;
import rasoat.detector.Natives;
import rasoat.detector.digit.Gradients;

/** Trains the network from the command line; {@code deploy/benchmarks/digits} calls it. */
public final class TrainDigits {

  private static final int REAL = 50_000;
  private static final int HIDDEN = 96;
  private static final int ROUNDS = 25;
  private static final int OF_EACH_FONT = 100;
  private static final int STROKES = 2_500;
  private static final int HELD_OUT = 20;
  private static final int TESTED = 10_000;
  private static final double RATE = 0.001;
  private static final double MOMENTUM = 0.5;

  private final Random random = new Random(1);

  private TrainDigits() {}

  /**
   * Trains, tells how well it reads what it was not shown, and writes the model.
   *
   * @param args folder of MNIST, folder of fonts to learn, folder of fonts to be tried on, folder
   *     for the native libraries, file of the model
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Natives.load(Path.of(args[3]));
    new TrainDigits()
        .train(
            Path.of(args[0]),
            Fonts.in(Path.of(args[1])),
            Fonts.in(Path.of(args[2])),
            Path.of(args[4]),
            out);
  }

  private void train(Path mnist, List<Font> fonts, List<Font> others, Path model, PrintStream out)
      throws IOException {
    List<Sample> real = Mnist.read(mnist, "train", REAL);
    TrainingSet learnt = new TrainingSet();
    Distortion little = new Distortion(0.7, random);
    real.forEach(sample -> learnt.add(little.of(sample), sample.label()));
    List<Sample> drawn = drawn(fonts, OF_EACH_FONT);
    for (int i = 0; i < STROKES; i++) {
      drawn.add(Strokes.one(random));
      if (i % 2 == 0) {
        drawn.add(Strokes.seven(random));
      }
    }
    addAll(drawn, learnt);
    List<Sample> all = new ArrayList<>(real);
    all.addAll(drawn);
    NoDigits none = new NoDigits(all, fonts, random);
    for (int i = learnt.size() / 5; i > 0; i--) {
      learnt.add(none.next(), Sample.NONE);
    }
    ANN_MLP net = net();
    net.train(learnt.asTrainData());
    net.save(model.toString());
    out.printf(
        Locale.ROOT,
        "%d signs learnt, %.4f known; MNIST %.4f, other fonts %.4f, no digits %.4f; %d bytes%n",
        learnt.size(),
        learnt.recognised(net),
        real(mnist).recognised(net),
        fonts(others).recognised(net),
        none(all, others).recognised(net),
        Files.size(model));
  }

  private static ANN_MLP net() {
    ANN_MLP net = ANN_MLP.create();
    net.setLayerSizes(new MatOfInt(Gradients.COUNT, HIDDEN, Sample.NONE + 1));
    net.setActivationFunction(ANN_MLP.SIGMOID_SYM, 1, 1);
    net.setTrainMethod(ANN_MLP.BACKPROP);
    net.setBackpropWeightScale(RATE);
    net.setBackpropMomentumScale(MOMENTUM);
    net.setTermCriteria(new TermCriteria(TermCriteria.COUNT, ROUNDS, 0));
    return net;
  }

  private List<Sample> drawn(List<Font> fonts, int each) {
    List<Sample> drawn = new ArrayList<>();
    for (Font font : fonts) {
      for (int i = 0; i < 10 * each; i++) {
        drawn.add(Fonts.draw(font, (char) ('0' + i % 10), i % 10, random));
      }
    }
    return drawn;
  }

  private void addAll(List<Sample> samples, TrainingSet set) {
    Distortion distortion = new Distortion(1, random);
    samples.forEach(sample -> set.add(distortion.of(sample), sample.label()));
  }

  private static TrainingSet real(Path mnist) throws IOException {
    TrainingSet set = new TrainingSet();
    Mnist.read(mnist, "t10k", TESTED).forEach(sample -> set.add(sample.ink(), sample.label()));
    return set;
  }

  private TrainingSet fonts(List<Font> fonts) {
    TrainingSet set = new TrainingSet();
    addAll(drawn(fonts, HELD_OUT), set);
    return set;
  }

  private TrainingSet none(List<Sample> digits, List<Font> fonts) {
    TrainingSet set = new TrainingSet();
    NoDigits none = new NoDigits(digits, fonts, random);
    for (int i = 0; i < TESTED / 5; i++) {
      set.add(none.next(), Sample.NONE);
    }
    return set;
  }
}
