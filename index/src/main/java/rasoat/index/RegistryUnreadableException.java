package rasoat.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.LockObtainFailedException;

/** A registry folder cannot be used: damaged, of another format, or held by another process. */
public final class RegistryUnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean held;

  RegistryUnreadableException(Path folder, String reason) {
    super("cannot open the registry in " + folder + ": " + reason);
    this.held = false;
  }

  RegistryUnreadableException(Path folder, String reason, Throwable cause) {
    super(
        "cannot open the registry in " + folder + ": " + reason + " (" + cause.getMessage() + ")",
        cause);
    this.held = cause instanceof LockObtainFailedException;
  }

  /** Whether it is changed by somebody else now: later it may be opened. */
  public boolean isHeld() {
    return held;
  }
}
