package rasoat.deploy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import rasoat.deploy.terminal.TextTable;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.model.post.Post;

/** {@code rasoat registry packs}. */
@Command(name = "packs", description = "Lists the sealed packs.")
final class RegistryPacksCommand implements Callable<Integer> {

  private final RaSoat program;

  RegistryPacksCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    List<PackHeader> packs = program.wiring().sealedPacks().list();
    if (packs.isEmpty()) {
      program
          .terminal()
          .out()
          .println("No sealed pack. Take one in with: rasoat registry import PACK");
      return ExitCode.OK;
    }
    LocalDate today = LocalDate.now(Post.VIETNAM);
    TextTable table = new TextTable("ID", "OFFICE", "YEAR", "ISSUE", "DOCUMENTS", "UNTIL", "STATE");
    for (PackHeader pack : packs) {
      table.row(
          pack.id(),
          pack.office(),
          Integer.toString(pack.year()),
          Integer.toString(pack.issue()),
          Integer.toString(pack.records()),
          pack.expires().toString(),
          today.isAfter(pack.expires()) ? "expired, not asked" : "in use");
    }
    table.print(program.terminal());
    return ExitCode.OK;
  }
}
