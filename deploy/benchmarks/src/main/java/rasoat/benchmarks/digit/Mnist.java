package rasoat.benchmarks.digit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The digits of MNIST in their own format (LeCun, Cortes, Burges 1998). */
final class Mnist {

  private static final int HEAD = 16;
  private static final int LABELS_HEAD = 8;
  private static final int SIDE = 28;

  private Mnist() {}

  /**
   * The first so many.
   *
   * @param kind {@code train} or {@code t10k}
   */
  static List<Sample> read(Path folder, String kind, int most) throws IOException {
    byte[] images = Files.readAllBytes(folder.resolve(kind + "-images-idx3-ubyte"));
    byte[] labels = Files.readAllBytes(folder.resolve(kind + "-labels-idx1-ubyte"));
    int count = Math.min(most, ByteBuffer.wrap(images).getInt(4));
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = HEAD + i * SIDE * SIDE;
      byte[] pixels = Arrays.copyOfRange(images, from, from + SIDE * SIDE);
      samples.add(new Sample(SIDE, SIDE, pixels, labels[LABELS_HEAD + i]));
    }
    return samples;
  }
}
