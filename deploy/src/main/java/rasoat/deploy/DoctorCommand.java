package rasoat.deploy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rasoat doctor}. */
@Command(name = "doctor", description = "Shows it on the sample.")
final class DoctorCommand implements Callable<Integer> {
  private final RaSoat program;

  DoctorCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws Exception {
    throw new UnsupportedOperationException("doctor" + program);
  }
}
