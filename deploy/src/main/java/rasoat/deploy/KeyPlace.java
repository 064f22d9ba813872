package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where sealing keys may lie: never with the registry they protect. */
record KeyPlace(Home home) {

  /** Fails when that file or folder lies under the home, whatever its way there. */
  void check(String option, Path path) throws IOException, FailedException {
    Path home = real(this.home.folder());
    Path place = real(path);
    if (place.startsWith(home)) {
      throw new FailedException(
          option
              + ": expected a place apart from the registry, got "
              + place
              + " under the home "
              + home
              + ": index and key together are as good as the text");
    }
  }

  /** Through all links, as far as the path exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute) || absolute.getParent() == null) {
      return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    }
    return real(absolute.getParent()).resolve(absolute.getFileName());
  }
}
