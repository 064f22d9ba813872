package rasoat.deploy.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object, each of one type; one that is missing or null is empty. */
record PageFields(JsonNode object) {

  private static final int LONGEST = 60;

  String text(String name) throws UnreadableLineException {
    JsonNode value = object.path(name);
    if (isMissing(value)) {
      return "";
    }
    return string(name, value);
  }

  List<String> texts(String name) throws UnreadableLineException {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : array(name)) {
      texts.add(string(name, value));
    }
    return texts;
  }

  List<PageFields> objects(String name) throws UnreadableLineException {
    List<PageFields> objects = new ArrayList<>();
    for (JsonNode value : array(name)) {
      if (!value.isObject()) {
        throw wrong(name, "objects", value);
      }
      objects.add(new PageFields(value));
    }
    return objects;
  }

  Optional<LocalDate> day(String name) throws UnreadableLineException {
    String written = text(name);
    try {
      return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
    } catch (DateTimeException e) {
      throw wrong(name, "a day such as 2026-05-01", object.path(name));
    }
  }

  Optional<Long> count(String name) throws UnreadableLineException {
    JsonNode value = object.path(name);
    if (isMissing(value)) {
      return Optional.empty();
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
      throw wrong(name, "a whole number", value);
    }
    return Optional.of(value.longValue());
  }

  private JsonNode array(String name) throws UnreadableLineException {
    JsonNode value = object.path(name);
    if (!isMissing(value) && !value.isArray()) {
      throw wrong(name, "a list", value);
    }
    return value;
  }

  private static String string(String name, JsonNode value) throws UnreadableLineException {
    if (!value.isString()) {
      throw wrong(name, "a text", value);
    }
    return value.stringValue();
  }

  private static boolean isMissing(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static UnreadableLineException wrong(String name, String expected, JsonNode got) {
    return new UnreadableLineException(
        "", "%s: expected %s, got %s".formatted(name, expected, cut(got)));
  }

  /** What stands there, no longer than fits a message. */
  static String cut(JsonNode node) {
    String text = node.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
  }
}
