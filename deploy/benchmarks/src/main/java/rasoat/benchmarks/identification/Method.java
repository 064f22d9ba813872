package rasoat.benchmarks.identification;

import java.io.Closeable;
import java.io.IOException;

/** A way to find the document that a reading shows. */
public interface Method extends Closeable {

  /** As tables name it. */
  String name();

  /** Whom it finds. */
  Answer find(String reading) throws IOException;
}
