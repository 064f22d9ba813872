package rasoat.console.office;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.model.post.Post;

/**
 * What somebody wrote into a form, in composed letters and without blanks around, and what is wrong
 * with it.
 */
public final class Form {

  /** Longer texts are refused. */
  public static final int LONGEST = 2_000;

  /**
   * Something wrong.
   *
   * @param field names the field, and by {@code form.field.} its words in the message files
   * @param message names what is wrong in the message files
   */
  public record Problem(String field, String message) {}

  private final Map<String, String> fields;
  private final List<Problem> problems = new ArrayList<>();

  public Form(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  /** Empty when nothing was written. */
  public String text(String field) {
    // A browser sends line ends of two letters.
    String written = fields.getOrDefault(field, "").replace("\r\n", "\n");
    String text = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    if (text.length() > LONGEST) {
      wrong(field, "form.long");
    }
    return text;
  }

  /** One line that must not be empty. */
  public String required(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      wrong(field, "form.empty");
    }
    return text;
  }

  /** The lines that hold something. */
  public List<String> lines(String field) {
    return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** As a browser sends it: {@code 2026-11-20}. */
  public Optional<LocalDate> day(String field) {
    String text = text(field);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      wrong(field, "form.day");
      return Optional.empty();
    }
  }

  /** As a browser sends it, in Vietnamese time: {@code 2026-11-20T08:30}. */
  public Optional<Instant> time(String field) {
    String text = text(field);
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDateTime.parse(text).atZone(Post.VIETNAM).toInstant());
    } catch (DateTimeException e) {
      wrong(field, "form.time");
      return Optional.empty();
    }
  }

  /** One of those; the first when nothing was chosen. */
  public <E extends Enum<E>> E choice(String field, List<E> all) {
    String name = text(field);
    for (E each : all) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    if (!name.isEmpty()) {
      wrong(field, "form.choice");
    }
    return all.getFirst();
  }

  /** Says that a field is wrong. */
  public void wrong(String field, String message) {
    problems.add(new Problem(field, message));
  }

  /** What was wrong with the fields that were read. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }
}
