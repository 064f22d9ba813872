package rasoat.console.casefile;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.console.VietnamTime;
import rasoat.console.account.Account;

/**
 * One page of the follow-up board.
 *
 * @param page from 1
 * @param otherTab how many lie in the list that is not shown
 */
record Board(
    CaseFilter filter,
    List<Choice> choices,
    List<Row> rows,
    int page,
    int pages,
    long total,
    long otherTab,
    List<String> units,
    List<String> assignees) {

  private static final int ROWS = 50;

  /** A progress that can be chosen, with how many cases it would show; empty for all. */
  record Choice(Optional<Progress> progress, long amount, boolean chosen) {
    public String name() {
      return progress.map(Progress::name).orElse("");
    }
  }

  /** A case with the clock that is due next. */
  record Row(CaseFile file, Optional<ShownClock> next, String opened, String closed) {

    static Row of(CaseFile file, Instant now) {
      return new Row(
          file,
          Clocks.of(file).stream()
              .filter(Clock::isOpen)
              .findFirst()
              .map(clock -> ShownClock.of(clock, now)),
          VietnamTime.minute(file.openedAt()),
          file.outcome().map(closing -> VietnamTime.minute(closing.at())).orElse(""));
    }
  }

  /** The nearest page there is, when that one is not. */
  static Board read(Cases cases, CaseFilter filter, Account by, int wanted, Instant now)
      throws IOException {
    Map<Progress, Long> counts = cases.counts(filter, by);
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Optional.empty(), total, filter.progress().isEmpty()));
    for (Progress progress : Progress.values()) {
      boolean isChosen = filter.progress().filter(progress::equals).isPresent();
      choices.add(new Choice(Optional.of(progress), counts.getOrDefault(progress, 0L), isChosen));
    }
    long amount = filter.progress().map(far -> counts.getOrDefault(far, 0L)).orElse(total);
    int pages = (int) Math.max(1, Math.ceilDiv(amount, ROWS));
    int page = Math.clamp(wanted, 1, pages);
    List<Row> rows =
        cases.list(filter, by, ROWS, (page - 1) * ROWS).stream()
            .map(file -> Row.of(file, now))
            .toList();
    CaseFilter other = filter.of(!filter.verification()).with(Optional.empty());
    long otherTab = cases.counts(other, by).values().stream().mapToLong(Long::longValue).sum();
    return new Board(
        filter,
        choices,
        rows,
        page,
        pages,
        total,
        otherTab,
        cases.chosen(CaseField.UNIT, by),
        cases.chosen(CaseField.ASSIGNEE, by));
  }

  public List<Tier> tiers() {
    return Arrays.asList(Tier.values());
  }
}
