package rasoat.deploy;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where this program lies: unpacked from a release, with the sample beside it, or built in a
 * checkout, in {@code deploy/target}.
 *
 * @param folder of the jar, or of the classes
 */
record Installation(Path folder) {

  static Installation ofThisProgram() {
    try {
      Path program =
          Path.of(RaSoat.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Installation(program.getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every file has a URI", e);
    }
  }

  /** The sample's folder; that it is there is not promised. */
  Path sample() {
    return isRelease() ? folder.resolve("sample") : folder.resolveSibling("sample");
  }

  /** Where the demo keeps its state; a release may lie where only its owner can write. */
  Path demo(Path cache) {
    return (isRelease() ? cache : folder).resolve("demo");
  }

  private boolean isRelease() {
    return Files.isDirectory(folder.resolve("sample"));
  }
}
