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

/** {@code rasoat registry release}. */
@Command(
    name = "release",
    description = {
      "Says from which day on documents are public: an embargo, or one that is lifted now.",
      "A post of that day or later that shows them is no leak; an earlier one is. Called again, the"
          + " last day counts."
    })
final class RegistryReleaseCommand implements Callable<Integer> {

  private final RaSoat program;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "As 'rasoat registry list' shows it.")
  private List<String> ids = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The first day they are public (2025-12-16), Vietnamese time (default: today).")
  private @Nullable LocalDate day;

  RegistryReleaseCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate on = Objects.requireNonNullElseGet(day, () -> LocalDate.now(Post.VIETNAM));
    return new DisclosureChange(program.wiring(), program.terminal())
        .of(ids, disclosure -> disclosure.releasedOn(on), "released");
  }
}
