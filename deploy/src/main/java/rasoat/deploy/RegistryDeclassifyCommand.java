package rasoat.deploy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rasoat.model.post.Post;

/** {@code rasoat registry declassify}. */
@Command(
    name = "declassify",
    description = {
      "Says from which day on documents are secret no longer (giải mật): internal, not public.",
      "To make them public as well: rasoat registry release."
    })
final class RegistryDeclassifyCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "As 'rasoat registry list' shows it.")
  private List<String> ids = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The first day (2025-12-16), Vietnamese time (default: today).")
  private @Nullable LocalDate day;

  RegistryDeclassifyCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate on = Objects.requireNonNullElseGet(day, () -> LocalDate.now(Post.VIETNAM));
    return new DisclosureChange(program.wiring(), program.terminal())
        .of(ids, disclosure -> disclosure.declassifiedOn(on), "declassified");
  }
}
