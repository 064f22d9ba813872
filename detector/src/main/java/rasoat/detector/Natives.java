package rasoat.detector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The native libraries and models, loaded once a process.
 *
 * @param libraries what was loaded, in order
 * @param tessdata the folder of the recognition models
 */
public record Natives(List<Library> libraries, Path tessdata) {

  /**
   * One thing that was loaded.
   *
   * @param from the file it was loaded from
   */
  public record Library(String name, String version, Path from) {}

  /**
   * Unpacks and loads everything into {@code cache} (about 180 MB, kept between starts).
   *
   * @throws IOException naming the library, where it was looked for and what to do
   */
  public static Natives load(Path cache) throws IOException {
    throw new UnsupportedOperationException("being built");
  }
}
