package rasoat.deploy.settings;

import java.util.Optional;

/**
 * How the operator sees inside.
 *
 * @param port where metrics and health are told on this machine; empty for nowhere
 */
public record WatchSettings(Optional<Integer> port) {

  /** What holds unless it is set otherwise. */
  public static final WatchSettings USUAL = new WatchSettings(Optional.empty());

  private static final int HIGHEST_PORT = 65535;

  static WatchSettings of(Given watch) throws SettingsException {
    watch.knowing("port");
    return watch.text("port").isEmpty()
        ? USUAL
        : new WatchSettings(Optional.of(watch.number("port", 0, 0, HIGHEST_PORT)));
  }
}
