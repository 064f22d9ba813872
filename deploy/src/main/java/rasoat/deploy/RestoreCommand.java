package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.console.store.SqlFindingStore;
import rasoat.deploy.backup.Restore;
import rasoat.deploy.terminal.Progress;
import rasoat.index.DocumentIndex;

/** {@code rasoat restore}. */
@Command(
    name = "restore",
    description = {
      "Makes a home of what 'rasoat backup' wrote. Every byte is checked before anything counts; a"
          + " backup of an older version is brought up to date, one of a newer version is refused.",
      "The home must not be there, or be empty; a PostgreSQL must hold none of its tables yet."
    })
final class RestoreCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1 << 20;

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  @Option(names = "--key", paramLabel = "FILE", description = "The recipient's private key (PEM).")
  private @Nullable Path key;

  @Option(names = "--check", description = "Only check the backup; restore nothing.")
  private boolean check;

  RestoreCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw wrong("FILE: expected a backup, got " + file);
    }
    Restore restore = new Restore(file, Optional.ofNullable(key), Version.program(), Progress.NONE);
    if (check) {
      print("Whole: %s", restore.check());
      return ExitCode.OK;
    }
    Home home = program.home();
    Restore.Contents contents =
        restore.into(home.folder(), settings -> program.wiringAt(settings).places());
    print("Restored %s", contents);
    figures(contents);
    return ExitCode.OK;
  }

  private void print(String what, Restore.Contents contents) {
    String said =
        String.format(
            Locale.ROOT,
            "a backup of %s by %s, %d files, %.1f MB",
            contents.made(),
            contents.program(),
            contents.entries(),
            contents.bytes() / MEGABYTE);
    program.terminal().out().println(what.formatted(said));
  }

  private void figures(Restore.Contents contents) throws IOException {
    Wiring wiring = program.wiring();
    long posts;
    long flagged;
    try (SqlFindingStore findings = wiring.openFindings()) {
      posts = findings.counts().values().stream().mapToLong(Long::longValue).sum();
      flagged =
          findings.counts().entrySet().stream()
              .filter(kind -> kind.getKey().isFlagged())
              .mapToLong(Map.Entry::getValue)
              .sum();
    }
    try (DocumentIndex documents = wiring.readOwnRegistry()) {
      program
          .terminal()
          .out()
          .printf(
              Locale.ROOT,
              "%s: %d posts judged, %d of them flagged; %d documents; %d captured files%n",
              program.home().folder(),
              posts,
              flagged,
              documents.size(),
              contents.captures());
    }
    program
        .terminal()
        .out()
        .println(
            "Now check that nothing was changed: rasoat audit verify; rasoat evidence verify; then"
                + " rasoat doctor.");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
