package rasoat.deploy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import rasoat.deploy.registry.DocumentFormat;
import rasoat.deploy.registry.DocumentWriter;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.DocumentIndex;
import rasoat.model.post.Post;

/** {@code rasoat registry list}. */
@Command(
    name = "list",
    description = {
      "Lists all registered documents by id, with their disclosure today and what will change.",
      "Never their texts."
    })
final class RegistryListCommand implements Callable<Integer> {

  private final RaSoat program;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "jsonl, csv or table (default: table).")
  private DocumentFormat format = DocumentFormat.TABLE;

  RegistryListCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = program.terminal();
    try (DocumentIndex registry = program.wiring().readRegistry()) {
      int size = registry.size();
      if (size > 0 || format != DocumentFormat.TABLE) {
        write(registry, terminal);
      }
      if (format == DocumentFormat.TABLE) {
        terminal
            .out()
            .println(size == 0 ? RegistryFindCommand.EMPTY_REGISTRY : size + " documents");
      }
    }
    return ExitCode.OK;
  }

  private void write(DocumentIndex registry, Terminal terminal) throws IOException {
    BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
    DocumentWriter writer = format.writer(out, terminal.width(), LocalDate.now(Post.VIETNAM));
    registry.forEach(writer::accept);
    writer.finish();
    out.flush();
  }
}
