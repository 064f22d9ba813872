package rasoat.console.finding;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import rasoat.model.finding.Kind;
import rasoat.model.port.FindingQuery;
import rasoat.model.port.FindingStore;

/**
 * One page of the list.
 *
 * @param page from 1
 * @param total of all findings, flagged or not
 */
record FindingList(
    FindingFilter filter,
    List<Choice> choices,
    List<ListedFinding> findings,
    int page,
    int pages,
    long total) {

  private static final int ROWS = 50;

  /** A filter that can be chosen, with how many findings it would show. */
  record Choice(FindingFilter filter, long amount, boolean chosen) {}

  /** The nearest page there is, when that one is not. */
  static FindingList read(FindingStore store, FindingFilter filter, int wanted) throws IOException {
    Map<Kind, Long> counts = store.counts();
    List<Choice> choices =
        FindingFilter.all().stream()
            .map(each -> new Choice(each, each.amount(counts), each.equals(filter)))
            .toList();
    int pages = (int) Math.max(1, Math.ceilDiv(filter.amount(counts), ROWS));
    int page = Math.clamp(wanted, 1, pages);
    FindingQuery query = new FindingQuery(filter.kinds(), (page - 1) * ROWS, ROWS);
    List<ListedFinding> rows = store.list(query).stream().map(ListedFinding::of).toList();
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    return new FindingList(filter, choices, rows, page, pages, total);
  }

  /** Whether nothing was scanned yet. */
  public boolean isUnused() {
    return total == 0;
  }
}
