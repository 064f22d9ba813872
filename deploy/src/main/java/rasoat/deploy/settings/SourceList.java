package rasoat.deploy.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.source.Budget;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.SourceFaultException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the sources.
 *
 * @param path a file that a source names
 * @param local the address of a source that lies on this machine
 * @param usual budget of those that have none of their own
 */
public record SourceList(Function<String, Path> path, UnaryOperator<String> local, Budget usual) {

  private static final int MOST_MINUTES = 24 * 60;

  /** A value for each key that is never wrong; empty for a key that may be left out. */
  private static final Map<String, String> RIGHT =
      Map.ofEntries(
          Map.entry("id", "x"),
          Map.entry("connector", Connector.FEED.title()),
          Map.entry("address", "x"),
          Map.entry("base-url", ""),
          Map.entry("token-file", "x"),
          Map.entry("purpose", "x"),
          Map.entry("legal-basis", "x"),
          Map.entry("schedule", ""),
          Map.entry("visit-minutes", ""),
          Map.entry("visit-posts", ""),
          Map.entry("standing", ""),
          Map.entry("confirmed-by", "x"));

  /** For the settings file: whoever writes it may name any place of this machine. */
  SourceList(Function<String, Path> path, Budget usual) {
    this(path, UnaryOperator.identity(), usual);
  }

  /** For those who may name no other place of this machine than that folder. */
  public static SourceList within(Path folder, Budget usual) {
    Path root = folder.toAbsolutePath().normalize();
    Function<String, Path> inside = name -> inside(root, name);
    return new SourceList(inside, name -> inside.apply(name).toString(), usual);
  }

  private static Path inside(Path root, String name) {
    Path place = root.resolve(name).normalize();
    if (!place.startsWith(root) || place.equals(root)) {
      throw new IllegalArgumentException(
          "expected a name in the folder %s, got '%s'".formatted(root, name));
    }
    return place;
  }

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

  /**
   * The source of those keys.
   *
   * @param keys as the settings file has them; those without a value are left out
   */
  public Source of(Map<String, String> keys) throws SettingsException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    keys.forEach(node::put);
    return source(new Given("", node));
  }

  /** The keys that are wrong, the first one first; none when they are a source. */
  public List<String> wrong(Map<String, String> keys) {
    Map<String, String> mended = new HashMap<>(keys);
    List<String> wrong = new ArrayList<>();
    Optional<String> next = firstWrong(mended);
    // Reading stops at the first fault, so each is mended to see the next.
    while (next.isPresent() && !wrong.contains(next.get())) {
      String key = next.get();
      wrong.add(key);
      mended.put(key, RIGHT.getOrDefault(key, ""));
      mended.values().removeIf(String::isEmpty);
      next = firstWrong(mended);
    }
    return wrong;
  }

  private Optional<String> firstWrong(Map<String, String> keys) {
    try {
      of(keys);
      return Optional.empty();
    } catch (SettingsException e) {
      return Optional.of(e.place());
    }
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
          address(given, connector),
          given.read("base-url", SourceList::address).orElse(null),
          given.read("token-file", path).orElse(null),
          given.text("purpose", ""),
          given.text("legal-basis", ""),
          given.text("schedule").orElse(null),
          budget(given, usual),
          given.read("standing", SourceList::standing).orElse(Source.Standing.UNKNOWN),
          given.text("confirmed-by", ""));
    } catch (SourceFaultException e) {
      throw given.wrong(e.key(), e);
    }
  }

  private String address(Given given, Connector connector) throws SettingsException {
    return connector.isLocal()
        ? given.read("address", local).orElse("")
        : given.text("address", "");
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
