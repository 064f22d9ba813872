package rasoat.detector.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.opencv.core.Mat;

/**
 * Owns native matrices for the length of one step and frees them at its end, the last one first.
 */
public final class Mats implements AutoCloseable {

  private static final AtomicInteger LIVE = new AtomicInteger();

  private final Deque<Mat> owned = new ArrayDeque<>();

  /** An empty matrix to be filled by an operation. */
  public Mat empty() {
    return own(new Mat());
  }

  /** Takes over a matrix made elsewhere. */
  public <M extends Mat> M own(M mat) {
    owned.push(mat);
    LIVE.incrementAndGet();
    return mat;
  }

  /** How many matrices are owned by any scope just now. */
  static int live() {
    return LIVE.get();
  }

  @Override
  public void close() {
    while (!owned.isEmpty()) {
      owned.pop().release();
      LIVE.decrementAndGet();
    }
  }
}
