package rasoat.index.sealed;

import java.io.IOException;
import java.nio.file.Path;

/** A sealed registry is changed by somebody else now; later it may be changed. */
public final class SealedHeldException extends IOException {

  private static final long serialVersionUID = 1L;

  SealedHeldException(Path folder) {
    super(
        "the sealed registry in " + folder + ": expected to change it alone, got another process");
  }
}
