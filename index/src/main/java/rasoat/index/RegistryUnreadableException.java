package rasoat.index;

import java.io.IOException;
import java.nio.file.Path;

/** A registry folder cannot be used: damaged, of another format, or held by another process. */
public final class RegistryUnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  RegistryUnreadableException(Path folder, String reason) {
    super("cannot open the registry in " + folder + ": " + reason);
  }

  RegistryUnreadableException(Path folder, String reason, Throwable cause) {
    super(
        "cannot open the registry in " + folder + ": " + reason + " (" + cause.getMessage() + ")",
        cause);
  }
}
