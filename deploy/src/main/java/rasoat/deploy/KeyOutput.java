package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a new sealing key is written. */
final class KeyOutput {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "The file to write, a new one, never under --home; 'key new' adds .key.json and"
              + " .public.json.")
  private Path out = Path.of("");

  /** The file with that ending, checked; it need not exist. */
  Path file(RaSoat program, String ending) throws IOException, FailedException {
    Path file = out.resolveSibling(out.getFileName() + ending);
    new KeyPlace(program.home()).check("--out", file);
    return file;
  }
}
