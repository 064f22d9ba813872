package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import rasoat.index.sealed.key.KeyFiles;
import rasoat.index.sealed.key.OfficeKey;

/** The file of an office key. */
final class OfficeKeyFile {

  @Option(
      names = "--key",
      required = true,
      paramLabel = "FILE",
      description = "The office key, NAME.key.json.")
  private Path file = Path.of("");

  /** The key, which may not lie with the registry. */
  OfficeKey read(RaSoat program) throws IOException, FailedException {
    new KeyPlace(program.home()).check("--key", file);
    return KeyFiles.readOffice(file);
  }

  /** The file beside it with that ending instead. */
  Path beside(String ending) {
    String name = file.getFileName().toString().replaceFirst("\\.key\\.json$", "");
    return file.resolveSibling(name + ending);
  }
}
