package rasoat.console.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rasoat.console.account.Account;
import rasoat.model.finding.Strength;

/** The statements of the board: one condition, from the filter and from what somebody may see. */
final class CaseQuery {

  private static final String PROGRESS =
      """
      CASE WHEN closed_at IS NOT NULL THEN 'HANDLED' WHEN due_at < ? THEN 'OVERDUE'
      ELSE 'OPEN' END\
      """;

  private final StringBuilder condition = new StringBuilder("strength = ?");
  private final List<Object> values = new ArrayList<>();
  private final long now;

  CaseQuery(CaseFilter filter, Account by, Instant now) {
    this.now = now.toEpochMilli();
    values.add((filter.verification() ? Strength.SUGGESTED : Strength.CONFIRMED).name());
    String office = by.office();
    if (office != null) {
      and("office = ?", office);
    }
    filter.tier().ifPresent(tier -> and("tier = ?", tier.name()));
    if (!filter.unit().isEmpty()) {
      and("unit = ?", filter.unit());
    }
    if (!filter.assignee().isEmpty()) {
      and("assignee = ?", filter.assignee());
    }
  }

  private void and(String more, Object value) {
    condition.append(" AND ").append(more);
    values.add(value);
  }

  /** How many there are of each progress, whichever is asked for. */
  String counting() {
    return "SELECT progress, COUNT(*) AS amount FROM (SELECT %s AS progress FROM case_file WHERE %s) c GROUP BY progress"
        .formatted(PROGRESS, condition);
  }

  Object[] countingValues() {
    List<Object> all = new ArrayList<>(List.of(now));
    all.addAll(values);
    return all.toArray();
  }

  /** A page of them: open ones first, the nearest clock first; the last closed first. */
  String listing(CaseFilter filter) {
    String wanted = filter.progress().map(CaseQuery::of).orElse("");
    return """
    SELECT * FROM case_file WHERE %s%s
    ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END,
      CASE WHEN closed_at IS NULL THEN due_at ELSE -closed_at END, number
    LIMIT ? OFFSET ?\
    """
        .formatted(condition, wanted);
  }

  Object[] listingValues(CaseFilter filter, int limit, int offset) {
    List<Object> all = new ArrayList<>(values);
    if (filter.progress().filter(far -> far != Progress.HANDLED).isPresent()) {
      all.add(now);
    }
    all.add(limit);
    all.add(offset);
    return all.toArray();
  }

  private static String of(Progress progress) {
    return switch (progress) {
      case OPEN -> " AND closed_at IS NULL AND due_at >= ?";
      case OVERDUE -> " AND closed_at IS NULL AND due_at < ?";
      case HANDLED -> " AND closed_at IS NOT NULL";
    };
  }
}
