package rasoat.console.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people filled in, each as its form says; what was not filled in is missing.
 *
 * @param values never empty ones
 */
public record Details(Map<CaseField, String> values) {

  public static final Details NONE = new Details(Map.of());

  /** What {@link CaseField.Form#FLAG} is when it is up. */
  static final String YES = "yes";

  public Details {
    Map<CaseField, String> kept = new EnumMap<>(CaseField.class);
    values.forEach(
        (field, value) -> {
          if (!value.isEmpty()) {
            kept.put(field, checked(field, value));
          }
        });
    values = Collections.unmodifiableMap(kept);
  }

  private static String checked(CaseField field, String value) {
    if (value.length() > field.form().longest() || !isWellFormed(field.form(), value)) {
      throw new IllegalArgumentException(
          "expected %s of at most %d characters: had %d (field %s)"
              .formatted(field.form(), field.form().longest(), value.length(), field));
    }
    return value;
  }

  private static boolean isWellFormed(CaseField.Form form, String value) {
    return switch (form) {
      case LINE -> value.indexOf('\n') < 0;
      case TEXT -> true;
      case TIME -> isTime(value);
      case FLAG -> value.equals(YES);
      case MATTER -> isOneOf(value, Matter.values());
      case RULES ->
          Arrays.stream(value.split(",", -1)).allMatch(name -> isOneOf(name, LegalRule.values()));
    };
  }

  private static boolean isTime(String value) {
    try {
      return !Instant.parse(value).equals(Instant.MAX);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isOneOf(String name, Enum<?>[] all) {
    return Arrays.stream(all).anyMatch(each -> each.name().equals(name));
  }

  /** As written; empty when it was not filled in. */
  public String text(CaseField field) {
    return values.getOrDefault(field, "");
  }

  public boolean has(CaseField field) {
    return values.containsKey(field);
  }

  /** The time filled in there. */
  public Optional<Instant> time(CaseField field) {
    return Optional.ofNullable(values.get(field)).map(Instant::parse);
  }

  public Matter matter() {
    return has(CaseField.MATTER) ? Matter.valueOf(text(CaseField.MATTER)) : Matter.LEAK;
  }

  /** In the order of the law's list. */
  public List<LegalRule> rules() {
    return has(CaseField.RULES)
        ? Arrays.stream(text(CaseField.RULES).split(",", -1))
            .map(LegalRule::valueOf)
            .sorted()
            .toList()
        : List.of();
  }

  /** The same with that in that field; empty takes it out. */
  public Details with(CaseField field, String value) {
    Map<CaseField, String> changed = new EnumMap<>(CaseField.class);
    changed.putAll(values);
    changed.put(field, value);
    return new Details(changed);
  }

  public Details with(CaseField field, Instant time) {
    return with(field, time.toString());
  }

  /** The same citing those. */
  public Details with(Collection<LegalRule> rules) {
    return with(
        CaseField.RULES,
        rules.stream().sorted().distinct().map(LegalRule::name).collect(Collectors.joining(",")));
  }
}
