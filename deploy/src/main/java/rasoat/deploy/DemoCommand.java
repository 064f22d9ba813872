package rasoat.deploy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rasoat demo}. */
@Command(name = "demo", description = "Shows it on the sample.")
final class DemoCommand implements Callable<Integer> {
  private final RaSoat program;

  DemoCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    throw new UnsupportedOperationException("demo" + program);
  }
}
