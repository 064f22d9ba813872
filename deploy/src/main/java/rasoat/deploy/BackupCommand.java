package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.deploy.backup.Backup;

/** {@code rasoat backup}. */
@Command(
    name = "backup",
    description = {
      "Writes everything of the home that cannot be made again into one file, also while 'rasoat"
          + " serve', 'crawl' or 'scan' run: databases, captured bytes, pictures, custody,"
          + " registry, sealed packs, reports, keys and settings.",
      "",
      "The file is as secret as the home itself: it holds pictures of findings, what was captured,"
          + " and keys. With --recipient only the holder of the key can read it."
    })
final class BackupCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1 << 20;

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The backup. It is FILE.part until all of it is on the disk.")
  private Path out = Path.of("");

  @Option(
      names = "--recipient",
      paramLabel = "CERT.pem",
      description =
          "Encrypt to this certificate (RSA). Keep its key elsewhere: without it nobody can read"
              + " the backup.")
  private @Nullable Path recipient;

  BackupCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.exists(out)) {
      throw wrong("--out: expected a new file in a folder that exists, got " + out);
    }
    if (recipient != null && !Files.isRegularFile(recipient)) {
      throw wrong("--recipient: expected a file, got " + recipient);
    }
    Home home = program.home();
    if (!Files.isDirectory(home.folder())) {
      throw wrong("--home: expected a folder, got " + home.folder());
    }
    AtomicLong damaged = new AtomicLong();
    Backup backup =
        new Backup(
            program.wiring().places(),
            Version.program(),
            problem -> {
              damaged.incrementAndGet();
              program.terminal().problem(problem);
            });
    long bytes =
        backup.write(
            out.toAbsolutePath(),
            Optional.ofNullable(recipient),
            Instant.now(),
            files -> program.terminal().progress("Backing up", files));
    program
        .terminal()
        .out()
        .printf(
            Locale.ROOT,
            "Backed up %s to %s: %.1f MB%s%n",
            home.folder(),
            out,
            bytes / MEGABYTE,
            recipient == null ? ", not encrypted: as secret as the home" : ", encrypted");
    return damaged.get() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
