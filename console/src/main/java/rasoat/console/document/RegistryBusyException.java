package rasoat.console.document;

import java.io.IOException;

/** The registry is being changed by somebody else; nothing was changed, and later it may be. */
public final class RegistryBusyException extends IOException {

  private static final long serialVersionUID = 1L;

  public RegistryBusyException(String message) {
    super(message);
  }

  public RegistryBusyException(String message, Throwable cause) {
    super(message, cause);
  }
}
