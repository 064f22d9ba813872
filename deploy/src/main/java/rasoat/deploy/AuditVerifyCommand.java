package rasoat.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import rasoat.console.VietnamTime;
import rasoat.console.audit.AuditLog;
import rasoat.console.audit.Verification;
import rasoat.database.Database;

/** {@code rasoat audit verify}. */
@Command(
    name = "verify",
    description = {
      "Checks the whole audit trail, and notes in it that it was checked. Ends with 1 when"
          + " anything",
      "was changed.",
      "Called on another machine that shares the database, its home keeps the end of the trail too."
    })
final class AuditVerifyCommand implements Callable<Integer> {

  private final RaSoat program;

  AuditVerifyCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Wiring wiring = program.wiring();
    try (Database state = wiring.openState()) {
      AuditLog log = wiring.audit(state);
      Verification verification = log.verify();
      PrintStream out = program.terminal().out();
      int exit =
          switch (verification) {
            case Verification.Intact intact -> tell(intact, out);
            case Verification.Broken broken -> tell(broken, out);
          };
      // After what was found is told: a trail that was changed may take no entry any more.
      log.appendVerified("", verification);
      return exit;
    }
  }

  private static int tell(Verification.Intact intact, PrintStream out) {
    String last =
        intact.at().equals(Instant.EPOCH) ? "" : ", last at " + VietnamTime.minute(intact.at());
    out.println(intact.entries() + " entries, whole" + last);
    out.println("Hash of the last entry: " + intact.hash());
    long left = intact.entries() - intact.known();
    long strange = intact.entries() - intact.witnessed();
    if (left > 0) {
      out.println(
          "audit.head of this home does not know the last %d: to cut them off would leave no trace."
              .formatted(left));
    } else if (strange > 0) {
      out.println(
          "audit.head of this home does not know %d of them: other machines wrote them, a machine"
                  .formatted(strange)
              + " stopped at once, or somebody else than the program wrote them.");
    }
    return ExitCode.OK;
  }

  private static int tell(Verification.Broken broken, PrintStream out) {
    broken.faults().forEach(fault -> out.println(FaultText.of(fault)));
    if (broken.further() > 0) {
      out.println("and " + broken.further() + " more");
    }
    out.println(broken.entries() + " entries, SOMETHING WAS CHANGED.");
    return ExitCode.SOFTWARE;
  }
}
