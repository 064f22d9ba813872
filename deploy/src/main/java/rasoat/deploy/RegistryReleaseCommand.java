package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rasoat.model.document.Disclosure;

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

  @Mixin private final DisclosureChange change = new DisclosureChange();

  RegistryReleaseCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    return change.make(program, Disclosure::releasedOn, "released");
  }
}
