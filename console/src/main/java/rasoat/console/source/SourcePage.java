package rasoat.console.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rasoat.console.office.Form;
import rasoat.console.source.WatchedSource.Standing;

/**
 * The form of one source.
 *
 * @param values what stands in its fields
 * @param connectors how a source may be read
 * @param isNew whether there is no such source yet
 */
record SourcePage(
    String id,
    Map<String, String> values,
    List<Form.Problem> problems,
    List<String> connectors,
    boolean isNew) {

  private static final String UNKNOWN = word(Standing.UNKNOWN);

  /** With nothing written. */
  static SourcePage blank(List<String> connectors) {
    return new SourcePage("", Map.of(), List.of(), connectors, true);
  }

  /** Of a source that is set. */
  static SourcePage of(SourceEntry entry, List<String> connectors) {
    return new SourcePage(entry.id(), entry.fields(), List.of(), connectors, false);
  }

  /** The same with what was sent, and what is wrong with it. */
  SourcePage with(Map<String, String> sent, List<Form.Problem> wrong) {
    String name = isNew ? sent.getOrDefault("id", "") : id;
    return new SourcePage(name, sent, List.copyOf(wrong), connectors, isNew);
  }

  public String value(String field) {
    return field.equals("id") ? id : values.getOrDefault(field, "");
  }

  /** Whether that is chosen in a list, where nothing is its first choice. */
  public boolean isChosen(String field, String choice) {
    String value = value(field);
    return choice.equals(value.isEmpty() && field.equals("standing") ? UNKNOWN : value);
  }

  public boolean isWrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** What is wrong with a field, as the names of messages. */
  public List<String> faults(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Form.Problem::message)
        .toList();
  }

  /** What describes a field, as its element says. */
  public String describedBy(String field) {
    return isWrong(field) ? field + "-fault " + field + "-hint" : field + "-hint";
  }

  /** How standings are written. */
  public List<String> standings() {
    return Stream.of(Standing.values()).map(SourcePage::word).toList();
  }

  private static String word(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
