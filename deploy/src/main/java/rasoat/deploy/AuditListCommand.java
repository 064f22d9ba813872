package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.console.VietnamTime;
import rasoat.console.audit.AuditEntry;
import rasoat.console.audit.AuditFilter;
import rasoat.console.audit.AuditFormat;
import rasoat.console.audit.AuditQuery;
import rasoat.console.audit.AuditSink;
import rasoat.database.Database;
import rasoat.deploy.terminal.TextTable;

/** {@code rasoat audit list}. */
@Command(name = "list", description = "Lists who did what, newest first.")
final class AuditListCommand implements Callable<Integer> {

  /** How entries are written. */
  enum Format {
    JSONL,
    CSV,
    TABLE
  }

  private static final int MOST = 100_000;

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most (default: 50).")
  private int limit = 50;

  @Option(
      names = "--account",
      paramLabel = "A",
      defaultValue = "",
      description = "What that account did; - is the system itself.")
  private String account = "";

  @Option(names = "--from", paramLabel = "DAY", description = "From that day, such as 2026-05-04.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "To the end of that day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "jsonl, csv or table (default: table).")
  private Format format = Format.TABLE;

  AuditListCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--limit: expected 1 to %d, got %d".formatted(MOST, limit));
    }
    Wiring wiring = program.wiring();
    try (Database state = wiring.openState()) {
      write(wiring.audit(state).page(AuditQuery.newest(filter(), limit)));
    }
    return ExitCode.OK;
  }

  private AuditFilter filter() {
    AuditFilter filter = AuditFilter.all().account(account);
    filter = from == null ? filter : filter.from(from);
    return to == null ? filter : filter.to(to);
  }

  private void write(List<AuditEntry> entries) throws IOException {
    switch (format) {
      case JSONL -> write(entries, AuditFormat.JSONL);
      case CSV -> write(entries, AuditFormat.CSV);
      case TABLE -> table(entries);
    }
  }

  private void write(List<AuditEntry> entries, AuditFormat as) throws IOException {
    BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(program.terminal().out(), UTF_8));
    AuditSink sink = as.writer(out);
    for (AuditEntry entry : entries) {
      sink.accept(entry);
    }
    out.flush();
  }

  private void table(List<AuditEntry> entries) {
    TextTable table =
        new TextTable("number", "time", "account", "action", "subject", "details")
            .keepWhole("number", "time", "action");
    for (AuditEntry entry : entries) {
      table.row(
          Long.toString(entry.number()),
          VietnamTime.minute(entry.at()),
          entry.account().isEmpty() ? AuditFilter.SYSTEM : entry.account(),
          entry.action(),
          entry.subject(),
          entry.details());
    }
    table.print(program.terminal());
    program.terminal().out().println(entries.size() + " entries");
  }
}
