package rasoat.console;

import java.io.IOException;
import java.nio.file.Path;

/** Pictures of documents that nobody issued, for tests of other packages. */
public final class InventedScanFiles {

  private InventedScanFiles() {}

  /** A picture of a page, in that folder. */
  public static Path picture(Path folder, String name) throws IOException {
    return InventedPicture.draw(folder.resolve(name), "1849/UBND-VHXH", "");
  }
}
