package rasoat.console.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.console.source.Condition.Concern;
import rasoat.console.source.WatchedSource.Standing;

/**
 * Which sources the list shows, as its address says.
 *
 * @param state empty for all
 * @param standing empty for all
 */
record SourceFilter(Optional<Concern> state, Optional<Standing> standing) {

  /**
   * As the address says, with nothing for all.
   *
   * @return empty when there is no such state or standing
   */
  static Optional<SourceFilter> of(String state, String standing) {
    Optional<Concern> concern = named(Concern.values(), state);
    Optional<Standing> stands = named(Standing.values(), standing);
    boolean isKnown =
        concern.isPresent() != state.isEmpty() && stands.isPresent() != standing.isEmpty();
    return isKnown ? Optional.of(new SourceFilter(concern, stands)) : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  boolean lets(WatchedSource source) {
    return state.stream().allMatch(source.condition().concern()::equals)
        && standing.stream().allMatch(source.standing()::equals);
  }

  SourceFilter withState(Optional<Concern> other) {
    return new SourceFilter(other, standing);
  }

  SourceFilter withStanding(Optional<Standing> other) {
    return new SourceFilter(state, other);
  }

  /** What an address says of it, with its question mark; empty for all sources. */
  public String query() {
    String parameters =
        Stream.concat(
                state.stream().map(each -> "state=" + each),
                standing.stream().map(each -> "standing=" + each))
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? "" : "?" + parameters;
  }
}
