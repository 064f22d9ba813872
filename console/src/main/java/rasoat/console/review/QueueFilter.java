package rasoat.console.review;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.Platform;

/**
 * Which clusters the queue shows, as its address says.
 *
 * @param state empty for what there is to decide
 * @param kind empty for all that are flagged
 * @param body words of the issuing body; empty for any
 * @param document its id; empty for any
 * @param number how it begins; empty for any
 * @param from the first day of posts
 * @param to the last day
 */
public record QueueFilter(
    Optional<ReviewState> state,
    Optional<Kind> kind,
    Optional<Severity> severity,
    Optional<Strength> strength,
    Optional<Platform> platform,
    String body,
    String document,
    String number,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** What there is to decide. */
  public static final QueueFilter OPEN = of(Map.of()).orElseThrow();

  /** As those parameters say; empty when one of them names nothing there is. */
  public static Optional<QueueFilter> of(Map<String, String> given) {
    try {
      return Optional.of(
          new QueueFilter(
              named(ReviewState.class, given, "state"),
              named(Kind.class, given, "kind"),
              named(Severity.class, given, "severity"),
              named(Strength.class, given, "strength"),
              named(Platform.class, given, "platform"),
              given.getOrDefault("body", "").strip(),
              given.getOrDefault("document", "").strip(),
              given.getOrDefault("number", "").strip(),
              day(given, "from"),
              day(given, "to")));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** As the part of an address behind the question mark says; everything open when it is wrong. */
  public static QueueFilter ofQuery(String query) {
    try {
      Map<String, String> given =
          UriComponentsBuilder.newInstance()
              .query(query)
              .build()
              .getQueryParams()
              .toSingleValueMap();
      Map<String, String> decoded = new LinkedHashMap<>();
      given.forEach(
          (name, value) ->
              decoded.put(
                  name, value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8)));
      return of(decoded).orElse(OPEN);
    } catch (IllegalArgumentException e) {
      return OPEN;
    }
  }

  private static <E extends Enum<E>> Optional<E> named(
      Class<E> type, Map<String, String> given, String name) {
    String value = given.getOrDefault(name, "");
    return value.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, value));
  }

  private static Optional<LocalDate> day(Map<String, String> given, String name) {
    String value = given.getOrDefault(name, "");
    return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
  }

  /** The parameters it was made of, those alone that say something. */
  public Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    state.ifPresent(value -> given.put("state", value.name()));
    kind.ifPresent(value -> given.put("kind", value.name()));
    severity.ifPresent(value -> given.put("severity", value.name()));
    strength.ifPresent(value -> given.put("strength", value.name()));
    platform.ifPresent(value -> given.put("platform", value.name()));
    given.put("body", body);
    given.put("document", document);
    given.put("number", number);
    from.ifPresent(value -> given.put("from", value.toString()));
    to.ifPresent(value -> given.put("to", value.toString()));
    given.values().removeIf(String::isEmpty);
    return given;
  }

  /** The same but for one parameter; an empty value takes it away. */
  QueueFilter with(String name, String value) {
    Map<String, String> changed = given();
    changed.put(name, value);
    return of(changed).orElseThrow();
  }

  /** As it stands behind the question mark of an address. */
  public String query() {
    return given().entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The queue with it. */
  public String address() {
    return given().isEmpty() ? "/findings" : "/findings?" + query();
  }

  /** Whether it asks for what the fields of the form say, beside state and kind. */
  public boolean isNarrow() {
    return given().keySet().stream()
        .anyMatch(name -> !"state".equals(name) && !"kind".equals(name));
  }

  /** Whether it tells by what it finds what stands in a document. */
  boolean isAboutTheDocument() {
    return !(body + document + number).isEmpty();
  }
}
