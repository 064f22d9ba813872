package rasoat.deploy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rasoat evaluate}. */
@Command(name = "evaluate", description = "Shows it on the sample.")
final class EvaluateCommand implements Callable<Integer> {
  private final RaSoat program;

  EvaluateCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    throw new UnsupportedOperationException("evaluate" + program);
  }
}
