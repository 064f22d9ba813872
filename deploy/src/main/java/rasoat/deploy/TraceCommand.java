package rasoat.deploy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rasoat.console.audit.AuditEntry;
import rasoat.console.audit.AuditFilter;
import rasoat.console.audit.AuditLog;
import rasoat.console.audit.AuditQuery;
import rasoat.console.store.FindingSteps;
import rasoat.database.Database;
import rasoat.deploy.crawl.Crawling;
import rasoat.deploy.terminal.TextTable;
import rasoat.model.post.PostKey;
import rasoat.model.post.Step;
import tools.jackson.databind.json.JsonMapper;

/** {@code rasoat trace}. */
@Command(
    name = "trace",
    description = {
      "Shows the way of one post in order, without its content: when it came and from where, its"
          + " bytes, tries, findings,",
      "decisions, cases, custody and audit."
    })
final class TraceCommand implements Callable<Integer> {

  /** How steps are written. */
  enum Format {
    JSONL,
    TABLE
  }

  private static final int MOST_ENTRIES = 1000;
  private static final JsonMapper JSON = new JsonMapper();

  private final RaSoat program;

  @Parameters(
      paramLabel = "POST",
      description = "As results call it: PLATFORM|source|post, or the id of a scanned one.")
  private String post = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "jsonl or table (default: table).")
  private Format format = Format.TABLE;

  TraceCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    List<Step> steps = steps();
    if (steps.isEmpty()) {
      program
          .terminal()
          .problem("POST: expected a post that came here and is remembered, got " + post);
      return ExitCode.SOFTWARE;
    }
    steps.sort(Comparator.comparing(Step::at));
    switch (format) {
      case JSONL -> steps.forEach(this::line);
      case TABLE -> table(steps);
    }
    return ExitCode.OK;
  }

  private List<Step> steps() throws IOException {
    Wiring wiring = program.wiring();
    List<Step> steps = new ArrayList<>();
    Set<String> findings;
    try (Database state = wiring.openState()) {
      FindingSteps found = FindingSteps.over(state);
      findings = new LinkedHashSet<>(found.findings(post));
      steps.addAll(found.of(post));
      for (String id : findings) {
        steps.addAll(audited(wiring.audit(state), id));
      }
    }
    List<PostKey> keys = PostKey.writtenAs(post);
    if (!keys.isEmpty()) {
      try (Crawling crawling = wiring.crawling(program.settings())) {
        steps.addAll(crawling.steps(keys.getLast(), findings)); // ids of posts hold no bars
      }
    }
    return steps;
  }

  private static List<Step> audited(AuditLog log, String finding) throws IOException {
    List<Step> steps = new ArrayList<>();
    AuditFilter about = AuditFilter.all().subject(finding);
    for (AuditEntry entry : log.page(AuditQuery.newest(about, MOST_ENTRIES))) {
      String by = entry.account().isEmpty() ? AuditFilter.SYSTEM : entry.account();
      steps.add(
          new Step(
              entry.at(),
              "audit",
              "entry %d: %s by %s".formatted(entry.number(), entry.action(), by)));
    }
    return steps;
  }

  private void line(Step step) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("at", step.at().equals(Instant.EPOCH) ? null : step.at().toString());
    fields.put("step", step.what());
    fields.put("detail", step.detail());
    program.terminal().out().println(JSON.writeValueAsString(fields));
  }

  private void table(List<Step> steps) {
    TextTable table = new TextTable("time", "step", "detail").keepWhole("time", "step", "detail");
    for (Step step : steps) {
      String time = step.at().equals(Instant.EPOCH) ? "" : SourceRows.time(step.at());
      table.row(time, step.what(), step.detail());
    }
    table.print(program.terminal());
    program.terminal().out().println(steps.size() + " steps of " + post);
  }
}
