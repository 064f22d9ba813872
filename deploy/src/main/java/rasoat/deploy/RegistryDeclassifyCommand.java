package rasoat.deploy;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rasoat.model.document.Disclosure;

/** {@code rasoat registry declassify}. */
@Command(
    name = "declassify",
    description = {
      "Says from which day on documents are secret no longer (giải mật): internal, not public.",
      "To make them public as well: rasoat registry release."
    })
final class RegistryDeclassifyCommand implements Callable<Integer> {

  private final RaSoat program;

  @Mixin private final DisclosureChange change = new DisclosureChange();

  RegistryDeclassifyCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    return change.make(program, Disclosure::declassifiedOn, "declassified");
  }
}
