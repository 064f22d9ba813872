package rasoat.deploy.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import rasoat.deploy.settings.PaperSettings.Destination;

/**
 * When the operator is told by himself, and how.
 *
 * @param repeat after which an alert that stands is sent again
 * @param canary the longest that a canary may take
 * @param source the longest that a source may be without a completed visit
 * @param queue the longest that a capture may wait
 * @param dead so many dead letters are too many
 * @param disk bytes that have to be free
 * @param clock the furthest that clocks may be apart
 */
public record AlertSettings(
    Optional<Destination> webhook,
    Optional<Mail> mail,
    Duration repeat,
    Duration canary,
    Duration source,
    Duration queue,
    int dead,
    long disk,
    Duration clock) {

  private static final long MEGABYTE = 1 << 20;
  private static final int MOST_HOURS = 24 * 365;
  private static final int MOST_SECONDS = 24 * 3600;
  private static final int HIGHEST_PORT = 65535;
  private static final int USUAL_PORT = 587;

  /** How the way to the mail server is kept. */
  public enum Tls {
    /** STARTTLS, or nothing is sent. */
    REQUIRED,
    /** From the first byte, as on port 465. */
    IMPLICIT,
    /** In the clear: for a server on this machine. */
    NONE
  }

  /**
   * A mail server.
   *
   * @param user empty where it asks for none
   */
  public record Mail(
      String host,
      int port,
      Tls tls,
      String user,
      Optional<Path> passwordFile,
      String from,
      List<String> to) {

    public Mail {
      to = List.copyOf(to);
    }
  }

  /** What holds unless it is set otherwise: nobody is told. */
  static final AlertSettings USUAL =
      new AlertSettings(
          Optional.empty(),
          Optional.empty(),
          Duration.ofHours(24),
          Duration.ofMinutes(60),
          Duration.ofHours(36),
          Duration.ofHours(6),
          1,
          2048 * MEGABYTE,
          Duration.ofSeconds(2));

  /** Whether anybody is told. */
  public boolean isOn() {
    return webhook.isPresent() || mail.isPresent();
  }

  static AlertSettings of(Given alerts, Function<String, Path> paths) throws SettingsException {
    alerts.knowing(
        "webhook",
        "mail",
        "repeat-hours",
        "canary-minutes",
        "source-hours",
        "queue-hours",
        "dead-letters",
        "disk-megabytes",
        "clock-seconds");
    Given mail = alerts.below("mail");
    return new AlertSettings(
        PaperSettings.destination(alerts.below("webhook"), paths),
        mail.isNothing() ? Optional.empty() : Optional.of(mail(mail, paths)),
        Duration.ofHours(
            alerts.number("repeat-hours", (int) USUAL.repeat.toHours(), 1, MOST_HOURS)),
        Duration.ofMinutes(
            alerts.number("canary-minutes", (int) USUAL.canary.toMinutes(), 1, MOST_SECONDS)),
        Duration.ofHours(
            alerts.number("source-hours", (int) USUAL.source.toHours(), 1, MOST_HOURS)),
        Duration.ofHours(alerts.number("queue-hours", (int) USUAL.queue.toHours(), 1, MOST_HOURS)),
        alerts.number("dead-letters", USUAL.dead, 1, Integer.MAX_VALUE),
        alerts.number("disk-megabytes", (int) (USUAL.disk / MEGABYTE), 1, Integer.MAX_VALUE)
            * MEGABYTE,
        Duration.ofSeconds(
            alerts.number("clock-seconds", (int) USUAL.clock.toSeconds(), 1, MOST_SECONDS)));
  }

  private static Mail mail(Given mail, Function<String, Path> paths) throws SettingsException {
    mail.knowing("host", "port", "tls", "user", "password-file", "from", "to");
    List<String> to = new ArrayList<>();
    for (Given one : mail.each("to")) {
      to.add(address(one, ""));
    }
    if (to.isEmpty()) {
      throw mail.wrong("to", "a list of addresses", "nothing");
    }
    String host = mail.text("host", "");
    if (host.isEmpty()) {
      throw mail.wrong("host", "the name of a mail server", "nothing");
    }
    return new Mail(
        host,
        mail.number("port", USUAL_PORT, 1, HIGHEST_PORT),
        mail.read("tls", AlertSettings::tls).orElse(Tls.REQUIRED),
        mail.text("user", ""),
        mail.text("password-file").map(paths),
        address(mail, "from"),
        to);
  }

  private static String address(Given given, String key) throws SettingsException {
    String address = given.text(key, "");
    if (!address.matches("[^@\\s]+@[^@\\s]+")) {
      throw given.wrong(key, "an address such as truc@example.vn", address);
    }
    return address;
  }

  private static Tls tls(String word) {
    for (Tls tls : Tls.values()) {
      if (tls.name().toLowerCase(Locale.ROOT).equals(word)) {
        return tls;
      }
    }
    throw new IllegalArgumentException("expected required, implicit or none, got " + word);
  }
}
