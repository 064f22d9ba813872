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
import picocli.CommandLine.Option;
import rasoat.console.page.RegisteredPage;
import rasoat.console.page.Task;
import rasoat.deploy.pages.RegisterEntry;
import rasoat.deploy.pages.RegisterFormat;
import rasoat.deploy.pages.RegisterWriter;
import rasoat.model.post.Post;

/** {@code rasoat pages list}. */
@Command(
    name = "list",
    description = {
      "Lists the register of official pages by agency, with how each stands.",
      "As CSV it is written in the columns of an import."
    })
final class PagesListCommand implements Callable<Integer> {

  private final RaSoat program;

  @Option(
      names = "--unverified",
      description =
          "What is left to do: offices without a page, agencies without one at a platform, pages"
              + " that their platform has not verified.")
  private boolean unverified;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Only what is valid on that day (2025-07-01); else all, as they stand today.")
  private @Nullable LocalDate on;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "jsonl, csv or table (default: table).")
  private RegisterFormat format = RegisterFormat.TABLE;

  PagesListCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    List<RegisterEntry> entries;
    boolean isEmpty;
    try (PagesAtHome home = program.wiring().openPages()) {
      List<RegisteredPage> all = home.official().all();
      isEmpty = all.isEmpty();
      entries = entries(home, all);
    }
    if (format != RegisterFormat.TABLE) {
      write(entries);
    } else if (isEmpty && entries.isEmpty()) {
      program.terminal().out().println(PagesCommand.EMPTY_REGISTER);
    } else {
      write(entries);
      program.terminal().out().println(entries.size() + (unverified ? " to do" : " pages"));
    }
    return ExitCode.OK;
  }

  private List<RegisterEntry> entries(PagesAtHome home, List<RegisteredPage> all)
      throws IOException {
    LocalDate day = on == null ? LocalDate.now(Post.VIETNAM) : on;
    List<RegisteredPage> pages =
        all.stream().filter(page -> on == null || page.page().isValidOn(day)).toList();
    return unverified
        ? Task.of(pages, home.offices().all(), home.suspects().official(null), day).stream()
            .map(RegisterEntry::of)
            .toList()
        : pages.stream().map(page -> RegisterEntry.of(page, day)).toList();
  }

  private void write(List<RegisterEntry> entries) throws IOException {
    BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(program.terminal().out(), UTF_8));
    RegisterWriter writer = format.writer(out, program.terminal().width());
    for (RegisterEntry entry : entries) {
      writer.accept(entry);
    }
    writer.finish();
    out.flush();
  }
}
