package rasoat.deploy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import rasoat.crawler.source.Source;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.SourceState;
import rasoat.crawler.store.Sources;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.crawl.SetSources;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.terminal.TextTable;

/** {@code rasoat source list}. */
@Command(
    name = "list",
    description = "Lists the sources that are set, with how their last visit went and why.")
final class SourceListCommand implements Callable<Integer> {

  private final RaSoat program;

  SourceListCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = program.settings();
    TextTable table =
        new TextTable(
            "source",
            "connector",
            "standing",
            "last visit",
            "outcome",
            "posts",
            "next try",
            "set in");
    List<String> reasons = new ArrayList<>();
    int amount;
    try (Crawling crawling = program.wiring().crawling(settings)) {
      SetSources.Now now = crawling.set().now();
      for (Source source : now.visited()) {
        Optional<SourceState> state = crawling.store().sources().state(source.id());
        String place = crawling.set().isInFile(source.id()) ? "settings" : "console";
        add(source, state, place, table);
        state.flatMap(SourceState::last).flatMap(SourceRows::reason).ifPresent(reasons::add);
      }
      for (Source source : now.off()) {
        Optional<SourceState> state = crawling.store().sources().state(source.id());
        add(source, state, "console, off", table);
      }
      now.leftOut().forEach(one -> reasons.add(one.id() + ": " + one.reason()));
      amount = now.visited().size() + now.off().size();
    }
    table.print(program.terminal());
    reasons.forEach(program.terminal().out()::println);
    program.terminal().out().println(amount + " sources");
    return ExitCode.OK;
  }

  private static void add(
      Source source, Optional<SourceState> state, String place, TextTable table) {
    Optional<EndedVisit> last = state.flatMap(SourceState::last);
    table.row(
        source.id(),
        source.connector().title(),
        source.standing().name().toLowerCase(Locale.ROOT),
        last.map(visit -> SourceRows.time(visit.ended())).orElse("never"),
        last.map(visit -> SourceRows.word(visit.outcome())).orElse(""),
        state.map(known -> String.valueOf(known.total().added())).orElse("0"),
        state.map(known -> nextTry(known.nextTry())).orElse(""),
        place);
  }

  private static String nextTry(Instant time) {
    if (time.isBefore(Instant.now())) {
      return "when due";
    }
    return time.equals(Sources.NEVER) ? "not by itself" : SourceRows.time(time);
  }
}
