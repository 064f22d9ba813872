package rasoat.index.sealed.key;

import java.io.IOException;
import java.nio.file.Path;

/** A key file cannot be used; the message says what was expected, what came, and where. */
public final class KeyFileException extends IOException {

  private static final long serialVersionUID = 1L;

  KeyFileException(Path file, String reason) {
    super("key file " + file + ": " + reason);
  }
}
