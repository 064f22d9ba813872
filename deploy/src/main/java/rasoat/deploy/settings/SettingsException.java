package rasoat.deploy.settings;

import java.io.IOException;
import java.nio.file.Path;

/** Settings that cannot be followed; the message says what was expected, what came, and where. */
public final class SettingsException extends IOException {

  private static final long serialVersionUID = 1;

  private final String place;

  private SettingsException(String place, String message) {
    super(message);
    this.place = place;
  }

  static SettingsException at(String place, String message) {
    return new SettingsException(place, place.isEmpty() ? message : place + ": " + message);
  }

  SettingsException in(Path file) {
    return new SettingsException(place, file + ": " + getMessage());
  }

  /** Where in the settings: {@code sources[2].address}; empty for all of them. */
  String place() {
    return place;
  }
}
