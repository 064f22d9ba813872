package rasoat.deploy.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.source.Budget;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.Source;

/**
 * Reads the sources.
 *
 * @param path a file that the settings name
 * @param usual budget of those that have none of their own
 */
record SourceList(Function<String, Path> path, Budget usual) {

  private static final int MOST_MINUTES = 24 * 60;

  /** The sources in that order, each with an id of its own. */
  List<Source> of(List<Given> given) throws SettingsException {
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Given one : given) {
      Source source = source(one);
      if (!ids.add(source.id())) {
        throw one.wrong("id", "an id of its own", source.id());
      }
      sources.add(source);
    }
    return sources;
  }

  private Source source(Given given) throws SettingsException {
    given.knowing(
        "id",
        "connector",
        "address",
        "base-url",
        "token-file",
        "purpose",
        "legal-basis",
        "schedule",
        "visit-minutes",
        "visit-posts",
        "standing",
        "confirmed-by");
    String title = given.text("connector", "");
    Connector connector =
        Connector.titled(title)
            .orElseThrow(() -> given.wrong("connector", "one of " + Connector.titles(), title));
    // Only to say at once what is wrong with it.
    given.read("schedule", Cron::parse);
    try {
      return new Source(
          given.text("id", ""),
          connector,
          given.text("address", ""),
          given.read("base-url", SourceList::address).orElse(null),
          given.text("token-file").map(path).orElse(null),
          given.text("purpose", ""),
          given.text("legal-basis", ""),
          given.text("schedule").orElse(null),
          budget(given, usual),
          given.read("standing", SourceList::standing).orElse(Source.Standing.UNKNOWN),
          given.text("confirmed-by", ""));
    } catch (IllegalArgumentException e) {
      throw given.wrong(e);
    }
  }

  static Budget budget(Given given, Budget usual) throws SettingsException {
    return new Budget(
        Duration.ofMinutes(
            given.number("visit-minutes", (int) usual.time().toMinutes(), 1, MOST_MINUTES)),
        given.number("visit-posts", (int) usual.posts(), 1, Integer.MAX_VALUE));
  }

  static URI address(String text) {
    URI address = URI.create(text);
    if (address.getHost() == null || !address.isAbsolute()) {
      throw new IllegalArgumentException(
          "expected an address such as https://example.vn, got '%s'".formatted(text));
    }
    return address;
  }

  private static Source.Standing standing(String text) {
    for (Source.Standing standing : Source.Standing.values()) {
      if (standing.name().equals(text.toUpperCase(Locale.ROOT))) {
        return standing;
      }
    }
    throw new IllegalArgumentException(
        "expected official, informal or unknown, got '%s'".formatted(text));
  }
}
