package rasoat.deploy.settings;

import java.io.IOException;
import java.nio.file.Path;

/** Settings that cannot be followed; the message says what was expected, what came, and where. */
public final class SettingsException extends IOException {

  private static final long serialVersionUID = 1;

  private SettingsException(String message) {
    super(message);
  }

  static SettingsException at(String place, String message) {
    return new SettingsException(place.isEmpty() ? message : place + ": " + message);
  }

  SettingsException in(Path file) {
    return new SettingsException(file + ": " + getMessage());
  }
}
