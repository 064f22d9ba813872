package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasoat.index.DocumentIndex;
import rasoat.index.snapshot.Snapshot;
import rasoat.index.snapshot.Snapshots;

/** {@code rasoat registry publish}. */
@Command(
    name = "publish",
    description = {
      "Writes a read-only copy of the registry with checksums into a folder that other machines"
          + " read: rasoat --registry FOLDER scan ...",
      "It appears complete or not at all. Sealed packs are not part of it."
    })
final class RegistryPublishCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1 << 20;

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Made when there is none.")
  private Path folder = Path.of("");

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "How many copies remain, this one included (default: ${DEFAULT-VALUE}). Older ones are"
              + " removed; on a network share keep what other machines may still have open.")
  private int keep;

  RegistryPublishCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    if (keep < 1) {
      throw new ParameterException(spec.commandLine(), "--keep: expected 1 or more, got " + keep);
    }
    Path registry = program.home().registry();
    try (DocumentIndex index = program.wiring().readOwnRegistry()) {
      if (index.size() == 0) {
        throw new FailedException("expected documents to publish, got none: " + registry);
      }
    }
    Snapshot published = new Snapshots(folder).publish(registry, Instant.now(), keep);
    program
        .terminal()
        .out()
        .printf(
            Locale.ROOT,
            "Published %s: %d documents, %.1f MB%n",
            published.name(),
            published.documents(),
            published.bytes() / MEGABYTE);
    return ExitCode.OK;
  }
}
