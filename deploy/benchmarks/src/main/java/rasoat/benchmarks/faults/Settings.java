package rasoat.benchmarks.faults;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** The settings file of a machine. */
final class Settings {

  private Settings() {}

  /** Where the machines of a cluster meet; stands before all else. */
  static String cluster(int database, String broker, Path shared) {
    return """
    database: { kind: postgresql, url: "jdbc:postgresql://127.0.0.1:%d/rasoat", user: rasoat }
    queue: { kind: kafka, servers: "%s" }
    shared: "%s"
    """
        .formatted(database, broker, shared);
  }

  static String of(int platform) {
    String sources =
        Feed.CHANNELS.stream()
            .map(
                channel ->
                    """
                      - { id: %1$s, connector: telegram-preview, address: %1$s,
                          base-url: "http://127.0.0.1:%2$d", purpose: p, legal-basis: l,
                          schedule: "0/10 * * * * ?" }
                    """
                        .formatted(channel, platform))
            .collect(Collectors.joining());
    return """
    crawl: { spacing-seconds: 0, canary: false, report: "0 0/5 * * * ?" }
    sources:
    %s\
    """
        .formatted(sources);
  }
}
