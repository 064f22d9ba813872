package rasoat.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Path;

/** Runs a campaign: {@code Faults embedded|cluster MINUTES SEED OUT CACHE}. */
public final class Faults {

  private Faults() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 5 || !arguments[0].matches("embedded|cluster")) {
      System.err.println("expected embedded|cluster MINUTES SEED OUT CACHE");
      System.exit(2);
    }
    boolean holds =
        run(
            Orders.of(
                arguments[0].equals("cluster"),
                Long.parseLong(arguments[1]),
                Long.parseLong(arguments[2]),
                Path.of(arguments[3]).toAbsolutePath(),
                Path.of(arguments[4]).toAbsolutePath()));
    System.exit(holds ? 0 : 1);
  }

  /** Whether all that must hold held; the report says what did not. */
  static boolean run(Orders orders) throws IOException, InterruptedException {
    Outcome outcome = new Campaign(orders).run();
    Report report = new Report(outcome);
    report.write(orders.out());
    System.out.println(report.text());
    return outcome.holds();
  }
}
