package rasoat.deploy;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Files of uploads: what lies there is in no registry, and nobody asks for it any more. */
final class Uploaded extends SimpleFileVisitor<Path> {

  private Uploaded() {}

  /** Deletes the folder with all that lies in it. */
  static void drop(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Uploaded());
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
    Files.delete(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    if (failure != null) {
      throw failure;
    }
    Files.delete(folder);
    return FileVisitResult.CONTINUE;
  }
}
