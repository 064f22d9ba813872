package rasoat.console.impersonation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import rasoat.model.page.Harm;
import rasoat.model.post.Platform;

/**
 * Which pages the queue shows, as its address says.
 *
 * @param all whether candidates that nobody has to see are shown too
 * @param state empty for what there is to do
 * @param claims words of the agency that is claimed; empty for any
 * @param words of name or address; empty for any
 */
record SuspectFilter(
    boolean all,
    Optional<SuspectState> state,
    Optional<Platform> platform,
    Optional<Harm> harm,
    Optional<Origin.Type> origin,
    String claims,
    String words) {

  /** What there is to do. */
  static final SuspectFilter OPEN = of(Map.of()).orElseThrow();

  /** Shows candidates too, in the place of a state. */
  static final String ALL = "ALL";

  /** As those parameters say; empty when one of them names nothing there is. */
  static Optional<SuspectFilter> of(Map<String, String> given) {
    boolean all = given.getOrDefault("state", "").equals(ALL);
    try {
      return Optional.of(
          new SuspectFilter(
              all,
              all ? Optional.empty() : named(SuspectState.class, given, "state"),
              named(Platform.class, given, "platform"),
              named(Harm.class, given, "harm"),
              named(Origin.Type.class, given, "origin"),
              given.getOrDefault("claims", "").strip(),
              given.getOrDefault("words", "").strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As the part of an address behind the question mark says; everything open when it is wrong. */
  static SuspectFilter ofQuery(String query) {
    Map<String, String> given = new LinkedHashMap<>();
    UriComponentsBuilder.newInstance()
        .query(query)
        .build()
        .getQueryParams()
        .toSingleValueMap()
        .forEach((name, value) -> given.put(name, decoded(value)));
    return of(given).orElse(OPEN);
  }

  private static String decoded(String value) {
    try {
      return value == null ? "" : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static <E extends Enum<E>> Optional<E> named(
      Class<E> type, Map<String, String> given, String name) {
    String value = given.getOrDefault(name, "");
    return value.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, value));
  }

  /** The parameters it was made of, those alone that say something. */
  public Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("state", all ? ALL : state.map(SuspectState::name).orElse(""));
    given.put("platform", platform.map(Platform::name).orElse(""));
    given.put("harm", harm.map(Harm::name).orElse(""));
    given.put("origin", origin.map(Origin.Type::name).orElse(""));
    given.put("claims", claims);
    given.put("words", words);
    given.values().removeIf(String::isEmpty);
    return given;
  }

  /** The same in another state; empty for what there is to do. */
  SuspectFilter inState(String name) {
    Map<String, String> changed = given();
    changed.put("state", name);
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
    return given().isEmpty() ? "/impersonation" : "/impersonation?" + query();
  }

  /** That can be asked for. */
  public Origin.Type[] origins() {
    return Origin.Type.values();
  }

  /** Whether it asks for more than a state. */
  public boolean isNarrow() {
    return given().keySet().stream().anyMatch(name -> !"state".equals(name));
  }
}
