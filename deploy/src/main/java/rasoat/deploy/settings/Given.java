package rasoat.deploy.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import rasoat.crawler.source.SourceFaultException;
import tools.jackson.databind.JsonNode;

/**
 * The keys that were given at one place of the settings.
 *
 * @param place as messages call it: {@code sources[2]}; empty at the top
 */
record Given(String place, JsonNode node) {

  /** The keys there, all of which must be among the known ones. */
  Given knowing(String... keys) throws SettingsException {
    if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
      throw wrong("", "keys and values", kind(node));
    }
    Set<String> unknown = new TreeSet<>(node.propertyNames());
    List.of(keys).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw wrong("", "one of " + String.join(", ", keys), unknown.iterator().next());
    }
    return this;
  }

  /** Whether nothing stands there. */
  boolean isNothing() {
    return node.isMissingNode() || node.isNull();
  }

  /** What stands below that key; nothing when it is not given. */
  Given below(String key) {
    return new Given(placeOf(key), node.path(key));
  }

  /** The members of the list below that key; none when it is not given. */
  List<Given> each(String key) throws SettingsException {
    JsonNode list = node.path(key);
    if (list.isMissingNode() || list.isNull()) {
      return List.of();
    }
    if (!list.isArray()) {
      throw wrong(key, "a list", kind(list));
    }
    List<Given> members = new ArrayList<>();
    for (JsonNode member : list) {
      members.add(new Given("%s[%d]".formatted(placeOf(key), members.size()), member));
    }
    return members;
  }

  /** The text below that key, or here for no key; empty when it is not given. */
  Optional<String> text(String key) throws SettingsException {
    JsonNode value = key.isEmpty() ? node : node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isValueNode()) {
      throw wrong(key, "a text", kind(value));
    }
    return Optional.of(value.asString().strip());
  }

  String text(String key, String usual) throws SettingsException {
    return text(key).orElse(usual);
  }

  /** The value below that key, read; empty when it is not given. */
  <T> Optional<T> read(String key, Function<String, T> reader) throws SettingsException {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(text.get()));
    } catch (IllegalArgumentException e) {
      throw SettingsException.at(placeOf(key), e.getMessage());
    }
  }

  /** A whole number within bounds; the usual one when it is not given. */
  int number(String key, int usual, int least, int most) throws SettingsException {
    String expected = "a whole number from %d to %d".formatted(least, most);
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(key, expected, text.get());
    }
    throw wrong(key, expected, text.get());
  }

  boolean flag(String key, boolean usual) throws SettingsException {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return usual;
    }
    return switch (text.get()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(key, "true or false", text.get());
    };
  }

  SettingsException wrong(String key, String expected, String got) {
    return SettingsException.at(
        placeOf(key), "expected %s, got %s".formatted(expected, got.isBlank() ? "nothing" : got));
  }

  /** What stands below that key makes no source. */
  SettingsException wrong(String key, SourceFaultException e) {
    return SettingsException.at(placeOf(key), e.fault());
  }

  /** Something about the whole place is wrong. */
  SettingsException wrong(IllegalArgumentException e) {
    return SettingsException.at(place.isEmpty() ? "" : place, e.getMessage());
  }

  private String placeOf(String key) {
    if (key.isEmpty()) {
      return place;
    }
    return place.isEmpty() ? key : place + "." + key;
  }

  private static String kind(JsonNode value) {
    return value.isArray() ? "a list" : value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
