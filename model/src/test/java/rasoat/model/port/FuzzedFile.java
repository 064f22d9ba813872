package rasoat.model.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes as a file, for parsers that read no others. There is one file of each name at a time. */
public final class FuzzedFile {

  private static final Path FOLDER = folder();

  private FuzzedFile() {}

  /** A file of that name with these bytes, alone in its folder with others made here. */
  public static Path with(String name, byte[] bytes) throws IOException {
    return Files.write(FOLDER.resolve(name), bytes);
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
