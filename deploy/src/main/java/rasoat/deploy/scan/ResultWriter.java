package rasoat.deploy.scan;

import java.io.IOException;
import rasoat.model.port.FindingSink;

/** Writes results. What it writes to is closed by whoever opened that. */
public interface ResultWriter extends FindingSink {

  /** Writes what can only be written at the end. */
  void finish() throws IOException;
}
