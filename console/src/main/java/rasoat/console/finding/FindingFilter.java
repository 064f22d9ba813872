package rasoat.console.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.model.finding.Kind;

/**
 * Which kinds the list shows, as its address says.
 *
 * @param name in the address; empty for what a reviewer must see
 */
record FindingFilter(String name, Set<Kind> kinds) {

  /** Everything that asks for a reviewer. */
  static final FindingFilter FLAGGED =
      new FindingFilter(
          "", EnumSet.copyOf(Arrays.stream(Kind.values()).filter(Kind::isFlagged).toList()));

  /** All of them, in the order shown: what must be seen first. */
  static List<FindingFilter> all() {
    List<FindingFilter> filters = new ArrayList<>(List.of(FLAGGED));
    for (Kind kind : Kind.values()) {
      filters.add(new FindingFilter(kind.name(), EnumSet.of(kind)));
    }
    return filters;
  }

  /** Empty when there is no kind of that name. */
  static Optional<FindingFilter> named(String name) {
    return all().stream().filter(filter -> filter.name.equals(name)).findFirst();
  }

  /** How many findings it lets through. */
  long amount(Map<Kind, Long> counts) {
    return kinds.stream().mapToLong(counts::get).sum();
  }

  /** Names its words in the message files. */
  public String messageKey() {
    return name.isEmpty() ? "list.flagged" : "kind." + name;
  }
}
