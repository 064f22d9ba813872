package rasoat.console.casefile;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import rasoat.console.VietnamTime;
import rasoat.model.post.Post;

/**
 * Details as a browser sends them, and what is wrong with them. What was typed is given back as it
 * was typed.
 *
 * @param typed by field, times as {@code 2026-11-20T08:30} in Vietnamese time
 */
record CaseForm(Map<CaseField, String> typed, List<Notice> problems) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withZone(Post.VIETNAM);

  private static final List<CaseField> NEEDED =
      List.of(CaseField.SUBJECT, CaseField.PURPOSE, CaseField.BASIS);

  /** What stands there now. */
  static CaseForm of(Details details) {
    Map<CaseField, String> typed = new EnumMap<>(CaseField.class);
    for (CaseField field : CaseField.values()) {
      typed.put(field, typed(field, details.text(field)));
    }
    return new CaseForm(typed, List.of());
  }

  private static String typed(CaseField field, String value) {
    boolean isTime = field.form() == CaseField.Form.TIME && !value.isEmpty();
    return isTime ? MINUTE.format(Instant.parse(value)) : value;
  }

  /**
   * What was sent; fields that were not are as they stand.
   *
   * @param assignees who can be given a case
   */
  static CaseForm sent(
      MultiValueMap<String, String> fields,
      Details before,
      Collection<String> assignees,
      Instant now) {
    Map<CaseField, String> typed = new EnumMap<>(of(before).typed());
    List<Notice> problems = new ArrayList<>();
    for (CaseField field : CaseField.values()) {
      List<String> values = fields.get(field.parameter());
      if (values != null) {
        typed.put(field, joined(field, values));
      }
      check(field, typed.getOrDefault(field, ""), now).ifPresent(problems::add);
    }
    String assignee = typed.getOrDefault(CaseField.ASSIGNEE, "");
    if (!assignee.isEmpty()
        && !assignees.contains(assignee)
        && !assignee.equals(before.text(CaseField.ASSIGNEE))) {
      problems.add(Notice.of(CaseField.ASSIGNEE, "case.problem.assignee", assignee));
    }
    return new CaseForm(typed, List.copyOf(problems));
  }

  /** Boxes that can be ticked send an empty value before theirs, so that none is one too. */
  private static String joined(CaseField field, List<String> values) {
    List<String> filled =
        values.stream().map(CaseForm::written).filter(it -> !it.isEmpty()).toList();
    return field.form() == CaseField.Form.RULES
        ? String.join(",", filled)
        : filled.stream().reduce((first, last) -> last).orElse("");
  }

  /** In composed letters, with line feeds alone, without blanks around. */
  static String written(String value) {
    return Normalizer.normalize(value.replace("\r\n", "\n"), Normalizer.Form.NFC).strip();
  }

  private static Optional<Notice> check(CaseField field, String value, Instant now) {
    if (value.isEmpty()) {
      return NEEDED.contains(field)
          ? Optional.of(Notice.of(field, "case.problem.needed"))
          : Optional.empty();
    }
    if (value.length() > field.form().longest()) {
      int longest = field.form().longest();
      return Optional.of(Notice.of(field, "case.problem.long", longest, value.length()));
    }
    Optional<String> stored = stored(field, value);
    if (stored.isEmpty() || !isValid(field, stored.get())) {
      return Optional.of(Notice.of(field, "case.problem.form", value));
    }
    boolean isTime = field.form() == CaseField.Form.TIME;
    return isTime && Instant.parse(stored.get()).isAfter(now)
        ? Optional.of(Notice.of(field, "case.problem.future", VietnamTime.minute(now)))
        : Optional.empty();
  }

  private static boolean isValid(CaseField field, String value) {
    try {
      return !new Details(Map.of(field, value)).values().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> stored(CaseField field, String value) {
    return field.form() == CaseField.Form.TIME
        ? time(value).map(Instant::toString)
        : Optional.of(value);
  }

  /** Reads {@code 2026-11-20T08:30} in Vietnamese time. */
  static Optional<Instant> time(String value) {
    try {
      return Optional.of(LocalDateTime.parse(value).atZone(Post.VIETNAM).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How a browser fills in a time. */
  static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /** Once there are no problems. A time that was not touched keeps its seconds. */
  Details details(Details before) {
    Map<CaseField, String> untouched = of(before).typed();
    Details details = before;
    for (Map.Entry<CaseField, String> entry : typed.entrySet()) {
      CaseField field = entry.getKey();
      String value = entry.getValue();
      if (!value.equals(untouched.get(field))) {
        details = details.with(field, value.isEmpty() ? "" : stored(field, value).orElseThrow());
      }
    }
    return details;
  }

  /**
   * The same for a case that somebody else changed meanwhile: what was not touched here follows the
   * other's change, what was touched stays as typed.
   *
   * @param then what stood in the fields that were changed since, as they were looked at
   */
  CaseForm rebased(Map<CaseField, String> then, Details now) {
    Map<CaseField, String> rebased = new EnumMap<>(CaseField.class);
    rebased.putAll(typed);
    then.forEach(
        (field, value) -> {
          if (typed(field, value).equals(typed.getOrDefault(field, ""))) {
            rebased.put(field, typed(field, now.text(field)));
          }
        });
    return new CaseForm(rebased, problems);
  }

  /** Fields that stand otherwise now than they were typed: for whoever came second. */
  boolean differs(CaseField field, Details now) {
    return !typed.getOrDefault(field, "").equals(typed(field, now.text(field)));
  }
}
