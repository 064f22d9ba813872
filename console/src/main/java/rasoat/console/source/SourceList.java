package rasoat.console.source;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import rasoat.console.source.Condition.Concern;
import rasoat.console.source.WatchedSource.Standing;

/**
 * The list of sources, the worst first.
 *
 * @param total of all, shown or not
 */
record SourceList(
    SourceFilter filter,
    List<Choice> states,
    List<Choice> standings,
    List<ListedSource> sources,
    int total) {

  private static final Comparator<WatchedSource> WORST_FIRST =
      Comparator.comparing(WatchedSource::condition)
          .thenComparing(source -> source.fare().failures(), Comparator.reverseOrder())
          .thenComparing(WatchedSource::id);

  /**
   * A filter that can be chosen, with how many sources it would show.
   *
   * @param message names its words in the message files
   */
  record Choice(String message, String query, long amount, boolean chosen) {}

  static SourceList of(List<WatchedSource> all, SourceFilter filter, Instant now) {
    return new SourceList(
        filter,
        choices(all, filter, "concern", Concern.values(), SourceFilter::withState),
        choices(all, filter, "standing", Standing.values(), SourceFilter::withStanding),
        all.stream()
            .filter(filter::lets)
            .sorted(WORST_FIRST)
            .map(source -> new ListedSource(source, now))
            .toList(),
        all.size());
  }

  private static <E extends Enum<E>> List<Choice> choices(
      List<WatchedSource> all,
      SourceFilter filter,
      String words,
      E[] members,
      BiFunction<SourceFilter, Optional<E>, SourceFilter> with) {
    Stream<Optional<E>> wanted =
        Stream.concat(Stream.of(Optional.empty()), Arrays.stream(members).map(Optional::of));
    return wanted
        .map(
            one -> {
              SourceFilter other = with.apply(filter, one);
              String message = words + "." + one.map(Enum::name).orElse("ALL");
              long amount = all.stream().filter(other::lets).count();
              return new Choice(message, other.query(), amount, other.equals(filter));
            })
        .toList();
  }

  /** Whether no source is set at all. */
  public boolean isUnused() {
    return total == 0;
  }
}
