package rasoat.deploy.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of bytes that show a state secret.
 *
 * @param station the certificate of the offline station that they are encrypted to; empty where
 *     they are only deleted
 * @param keep how long they are kept so on this machine
 */
public record SecretSettings(Optional<Path> station, Duration keep) {

  /** What holds unless it is set otherwise. */
  public static final SecretSettings USUAL =
      new SecretSettings(Optional.empty(), Duration.ofHours(24));

  private static final int LONGEST_HOURS = 720;

  static SecretSettings of(Given given, Function<String, Path> paths) throws SettingsException {
    given.knowing("station", "keep-hours");
    int hours = given.number("keep-hours", (int) USUAL.keep().toHours(), 1, LONGEST_HOURS);
    return new SecretSettings(
        given.text("station").filter(file -> !file.isEmpty()).map(paths), Duration.ofHours(hours));
  }
}
