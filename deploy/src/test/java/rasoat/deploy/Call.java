package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rasoat.deploy.terminal.Terminal;

/** One call of the program in this process, and what came of it. */
record Call(int exit, String out, String err) {

  /** Calls the program over a home, without judging anything: every post is of kind NONE. */
  static Call of(Path home, String... arguments) {
    return of(new QuietJudges(), home, arguments);
  }

  static Call of(Judges judges, Path home, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--home", home.toString()));
    all.addAll(Arrays.asList(arguments));
    return plain(judges, all.toArray(String[]::new));
  }

  static Call plain(Judges judges, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, 100);
    Map<String, String> environment = Map.of("RASOAT_CACHE", "target/cache");
    int exit = new RaSoat(terminal, environment, judges).commandLine().execute(arguments);
    return new Call(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
