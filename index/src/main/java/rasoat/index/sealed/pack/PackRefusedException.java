package rasoat.index.sealed.pack;

import java.io.IOException;

/** A pack is not taken in; the message says what was expected and what came. */
public final class PackRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  public PackRefusedException(String reason) {
    super("pack refused: " + reason);
  }
}
