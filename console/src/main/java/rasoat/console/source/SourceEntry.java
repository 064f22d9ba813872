package rasoat.console.source;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A source as somebody wrote it into the form.
 *
 * @param fields what was written, by the names of the fields; those left empty are not there
 */
public record SourceEntry(String id, Map<String, String> fields) {

  /** The fields besides the id, named and ordered as in {@code rasoat.yaml}. */
  public static final List<String> FIELDS =
      List.of(
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

  public SourceEntry {
    Map<String, String> known = new TreeMap<>(fields);
    known.keySet().retainAll(FIELDS);
    known.values().removeIf(String::isEmpty);
    fields = Map.copyOf(known);
  }

  /** Empty when nothing was written there. */
  public String value(String field) {
    return fields.getOrDefault(field, "");
  }
}
