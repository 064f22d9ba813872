package rasoat.deploy.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the operator sees inside.
 *
 * @param port where metrics and health are told on this machine; empty for nowhere
 * @param alerts when he is told by himself
 */
public record WatchSettings(Optional<Integer> port, AlertSettings alerts) {

  /** What holds unless it is set otherwise. */
  public static final WatchSettings USUAL =
      new WatchSettings(Optional.empty(), AlertSettings.USUAL);

  private static final int HIGHEST_PORT = 65535;

  static WatchSettings of(Given watch, Given alerts, Function<String, Path> paths)
      throws SettingsException {
    watch.knowing("port");
    Optional<Integer> port =
        watch.text("port").isEmpty()
            ? Optional.empty()
            : Optional.of(watch.number("port", 0, 0, HIGHEST_PORT));
    return new WatchSettings(port, AlertSettings.of(alerts, paths));
  }
}
