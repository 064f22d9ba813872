package rasoat.console.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some pages of the register.
 *
 * @param amounts how many there are of each standing that occurs, whichever was asked for
 */
record PageSlice(List<RegisteredPage> rows, Map<PageStanding, Long> amounts) {

  PageSlice {
    rows = List.copyOf(rows);
    amounts = Map.copyOf(amounts);
  }

  /** How many of that standing; of all when it is empty. */
  long amount(Optional<PageStanding> standing) {
    return standing
        .map(one -> amounts.getOrDefault(one, 0L))
        .orElseGet(() -> amounts.values().stream().mapToLong(Long::longValue).sum());
  }
}
