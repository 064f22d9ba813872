package rasoat.console.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.DatabaseAddress;
import rasoat.database.TestDatabase;

/**
 * Another process that decides, undoes, proposes and keeps copies, killed again and again. What it
 * said was done is done, and each decision has its audit entry and its state.
 */
@DisabledOnOs(OS.WINDOWS) // files of a process that was killed stay locked there for a while
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KilledDeskTest {

  private static final int LONGEST_MILLIS = 400;

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  @Test
  void leavesNothingHalfDoneWhenKilledFourTimes() throws Exception {
    killAndCheck(4, 1);
  }

  @Test
  @Tag("long")
  void leavesNothingHalfDoneWhenKilledSixtyTimes() throws Exception {
    killAndCheck(60, 2);
  }

  private void killAndCheck(int rounds, long seed) throws Exception {
    Random random = new Random(seed);
    StateDatabase.open(address()).close();
    for (int round = 1; round <= rounds; round++) {
      Process process = start("round-" + round);
      await("round-" + round, process);
      process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
      process.destroyForcibly();
      assertThat(process.waitFor()).isNotZero();
      try (Database state = StateDatabase.open(address())) {
        check(state, "seed %d, round %d".formatted(seed, round));
      }
    }
  }

  private void check(Database state, String when) throws IOException {
    assertThat(keys(state, "SELECT cluster || ' ' || version FROM decision"))
        .as(when)
        .containsAll(said());
    assertThat(keys(state, "SELECT cluster || ' ' || version FROM decision"))
        .as("each decision has its audit entry, " + when)
        .containsExactlyInAnyOrderElementsOf(audited(state));
    assertThat(
            keys(
                state,
                """
                SELECT c.id || ' ' || c.state FROM cluster c WHERE c.version <>
                  (SELECT COUNT(*) FROM decision d WHERE d.cluster = c.id)
                """))
        .as("each decision counts, " + when)
        .isEmpty();
    assertThat(
            keys(
                state,
                """
                SELECT c.id || ' ' || c.state FROM cluster c JOIN decision d
                  ON d.cluster = c.id AND d.version = c.version
                WHERE c.state <> CASE WHEN d.act = 'PROPOSED' THEN d.state_before ELSE d.state END
                  OR c.waits <> CASE WHEN d.act = 'PROPOSED' THEN 1 ELSE 0 END
                """))
        .as("each cluster is what was decided last, " + when)
        .isEmpty();
    assertThat(
            keys(
                state,
                """
                SELECT c.id || ' ' || c.size FROM cluster c
                WHERE c.size <> (SELECT COUNT(*) FROM finding f WHERE f.cluster = c.id)
                """))
        .as("each copy counts, " + when)
        .isEmpty();
  }

  private static List<String> audited(Database state) throws IOException {
    return state.read(
        "read the trail",
        sql ->
            sql.list(
                "SELECT subject, details FROM audit_entry",
                row ->
                    row.getString("subject").replace("cluster ", "")
                        + " "
                        + row.getString("details").replaceAll(".*\"version\":\"(\\d+)\".*", "$1")));
  }

  private static List<String> keys(Database state, String query) throws IOException {
    return state.read("check", sql -> sql.list(query, row -> row.getString(1)));
  }

  /** What was said to be done, in whole lines. */
  private List<String> said() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .flatMap(KilledDeskTest::lines)
          .filter(line -> line.startsWith("done "))
          .map(line -> line.substring("done ".length()))
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      String all = Files.readString(file, UTF_8);
      return all.substring(0, all.lastIndexOf('\n') + 1).lines();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void await(String name, Process process) throws Exception {
    boolean ended = false;
    while (!ended && lines(output(name)).findFirst().isEmpty()) {
      ended = process.waitFor(2, TimeUnit.MILLISECONDS);
    }
    assertThat(ended).isFalse();
  }

  private Process start(String name) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName(),
            name);
    return new ProcessBuilder(
            Stream.concat(command.stream(), Worker.arguments(address()).stream()).toList())
        .redirectError(Redirect.DISCARD)
        .redirectOutput(output(name).toFile())
        .start();
  }

  private Path output(String name) {
    return folder.resolve(name + ".txt");
  }

  private DatabaseAddress address() {
    return kind.at(folder.resolve("findings.db"));
  }

  /** The other process: does things until it is killed. */
  static final class Worker {

    private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

    private final Desk desk;

    private Worker(Desk desk) {
      this.desk = desk;
    }

    static List<String> arguments(DatabaseAddress address) {
      return switch (address) {
        case DatabaseAddress.Sqlite(Path file) -> List.of(file.toString());
        case DatabaseAddress.PostgreSql(
                String url,
                String user,
                Optional<Path> password,
                String schema) ->
            List.of(url, user, password.orElseThrow().toString(), schema);
      };
    }

    private static DatabaseAddress address(List<String> arguments) {
      return arguments.size() == 1
          ? new DatabaseAddress.Sqlite(Path.of(arguments.getFirst()))
          : new DatabaseAddress.PostgreSql(
              arguments.get(0),
              arguments.get(1),
              Optional.of(Path.of(arguments.get(2))),
              arguments.get(3));
    }

    public static void main(String[] args) throws IOException {
      Database state = StateDatabase.open(address(List.of(args).subList(1, args.length)));
      Worker worker = new Worker(new Desk(state));
      OUT.print("begins\n");
      for (int copy = 0; ; copy++) {
        worker.once(args[0] + "-" + copy);
      }
    }

    private void once(String post) throws IOException {
      Review leak = desk.keep(InventedFindings.leak(post));
      Review secret = desk.keep(InventedFindings.secretLeak("s" + post));
      say(desk.decide(leak, Reason.MISREAD, Desk.AN));
      Review decided = desk.now(leak, Desk.AN);
      say(desk.desk.undo(decided.id(), decided.version(), "Xem lại", Desk.BINH));
      if (secret.proposal().isEmpty()) {
        say(desk.decide(secret, Reason.STATE_SECRET, Desk.CUC));
      } else {
        Account second = secret.proposal().get().account().equals("cuc") ? Desk.DUNG : Desk.CUC;
        say(desk.desk.second(secret.id(), secret.version(), true, "", second));
      }
    }

    private static void say(Outcome outcome) {
      if (outcome instanceof Outcome.Done done) {
        OUT.print("done " + done.review().id() + " " + done.review().version() + "\n");
      }
    }
  }
}
