package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.crawler.source.Source;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.store.EndedVisit;
import rasoat.crawler.store.VisitCounts;
import rasoat.database.Database;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.scan.QueuedPosts;
import rasoat.deploy.scan.ScanSummary;
import rasoat.deploy.settings.Settings;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.deploy.terminal.TextTable;

/** {@code rasoat crawl}. */
@Command(
    name = "crawl",
    description = {
      "Visits the sources that are set once, now, and judges what came in.",
      "By itself and every night: 'rasoat serve'."
    })
final class CrawlCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "Only this source; may be given several times.")
  private List<String> ids = List.of();

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Also write what came in as posts.jsonl, its pictures in a folder beside it.")
  private @Nullable Path export;

  @Option(
      names = "--no-judge",
      description = "Leave what came in waiting, for another machine or a later call.")
  private boolean judgesNothing;

  CrawlCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = program.settings();
    try (Interruption interruption = Interruption.watch();
        Crawling crawling = program.wiring().crawling(settings)) {
      List<Source> sources = chosen(crawling.set().now().visited());
      List<EndedVisit> visits =
          export == null
              ? crawling.visit(sources, interruption::came)
              : crawling.visit(sources, interruption::came, checked(export));
      print(sources, visits);
      boolean judged = judgesNothing || judge(crawling).isComplete();
      boolean visited =
          visits.size() == sources.size()
              && visits.stream().allMatch(one -> one.outcome() instanceof VisitOutcome.Completed);
      return visited && judged ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private List<Source> chosen(List<Source> all) {
    if (all.isEmpty()) {
      throw wrong("expected sources in the settings (rasoat.yaml) or the console, got none");
    }
    return ids.isEmpty() ? all : ids.stream().map(id -> chosen(all, id)).toList();
  }

  private Source chosen(List<Source> all, String id) {
    return all.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(() -> wrong("--source: expected " + known(all) + ", got " + id));
  }

  private static String known(List<Source> all) {
    return String.join(", ", all.stream().map(Source::id).toList());
  }

  private void print(List<Source> sources, List<EndedVisit> visits) {
    TextTable table =
        new TextTable("source", "outcome", "new", "edited", "gone", "pictures", "missing");
    for (EndedVisit visit : visits) {
      VisitCounts counts = visit.counts();
      table.row(
          visit.source(),
          SourceRows.word(visit.outcome()),
          String.valueOf(counts.added()),
          String.valueOf(counts.edited()),
          String.valueOf(counts.gone()),
          String.valueOf(counts.kept()),
          String.valueOf(counts.missing()));
    }
    table.print(program.terminal());
    sources.stream()
        .map(Source::id)
        .filter(id -> visits.stream().noneMatch(visit -> visit.source().equals(id)))
        .forEach(
            id -> program.terminal().out().println(id + ": not visited, or by another just now"));
    for (EndedVisit visit : visits) {
      SourceRows.reason(visit).ifPresent(program.terminal().out()::println);
    }
  }

  private ScanSummary judge(Crawling crawling) throws IOException {
    Terminal terminal = program.terminal();
    ScanSummary summary;
    try (Database state = program.wiring().openState();
        Progress progress = terminal.progress("Judging", crawling.waitingPosts())) {
      crawling.tell(program.wiring().pageRound(state, crawling)::take);
      QueuedPosts posts = crawling.waiting(new TerminalReport(terminal, progress));
      summary = program.wiring().judge(posts);
    }
    crawling.judged(summary.posts());
    crawling.clear();
    terminal.out().println(summary.line());
    return summary;
  }

  private Path checked(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw wrong("--export: expected a file in a folder that exists, got " + file);
    }
    return file;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
