package rasoat.console.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rasoat.console.account.Account;
import rasoat.database.Database;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.port.FindingStore;

/**
 * One page of findings that ask for nobody: one row a post, the newest first.
 *
 * @param page from 1
 * @param hasMore whether there is a page behind it
 */
public record PlainList(
    Kind kind, Choices choices, List<ListedFinding> findings, int page, boolean hasMore) {

  private static final int ROWS = 50;
  private static final int LAST_PAGE = 20_000;

  static PlainList read(
      Database state, FindingStore store, QueueFilter filter, int wanted, Account account)
      throws IOException {
    Kind kind = filter.kind().orElseThrow();
    int page = Math.clamp(wanted, 1, LAST_PAGE);
    List<FindingId> ids =
        state.read(
            "list findings",
            sql -> PlainRows.page(sql, kind, account, (page - 1) * ROWS, ROWS + 1));
    List<ListedFinding> rows = new ArrayList<>();
    for (FindingId id : ids.subList(0, Math.min(ROWS, ids.size()))) {
      store.find(id).map(ListedFinding::of).ifPresent(rows::add);
    }
    Choices choices = state.read("count findings", sql -> Choices.beside(sql, filter, account));
    return new PlainList(kind, choices, rows, page, ids.size() > ROWS);
  }
}
