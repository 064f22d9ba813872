package rasoat.deploy.backup;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Walks through a folder in the order of names, in the memory of one folder's names. */
final class Folder {

  /** Takes a file by its name in the archive. */
  interface Visitor {
    void file(String name, Path file) throws IOException;
  }

  private Folder() {}

  /**
   * Shows every file below it. What is not finished and locks are left out, and links, which may
   * lead anywhere.
   *
   * @param place with a slash at its end, as names in the archive begin
   */
  static void walk(Path folder, String place, Visitor visitor) throws IOException {
    for (String name : names(folder)) {
      Path file = folder.resolve(name);
      if (name.endsWith("/")) {
        walk(file, place + name, visitor);
      } else if (isPart(name)) {
        visitor.file(place + name, file);
      }
    }
  }

  private static boolean isPart(String name) {
    return !name.endsWith(".part") && !name.endsWith(".lock") && !name.equals("lock");
  }

  /** Those of folders with a slash, so that the order is that of whole names. */
  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          names.add(name + "/");
        } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          names.add(name);
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(names);
    return names;
  }
}
