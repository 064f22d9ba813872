package rasoat.crawler.imported;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** The files of a folder, at every depth. Links are not followed. */
record FolderEntries(EntryList list) implements Entries {

  static FolderEntries open(Path folder) throws IOException {
    EntryList list = new EntryList(folder);
    Files.walkFileTree(folder.toRealPath(), new Visitor(folder.toRealPath(), list));
    return new FolderEntries(list);
  }

  @Override
  public List<Entry> all() {
    return list.all();
  }

  @Override
  public Optional<Entry> named(String name) {
    return list.named(name);
  }

  @Override
  public List<InputProblem> problems() {
    return list.problems();
  }

  @Override
  public void close() {}

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final EntryList list;

    Visitor(Path folder, EntryList list) {
      this.folder = folder;
      this.list = list;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = folder.relativize(file).toString();
      if (attributes.isRegularFile()) {
        list.add(
            name, attributes.size(), () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
      } else {
        list.leaveOut(name, "expected a file, got a link or a device");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      list.leaveOut(folder.relativize(file).toString(), "expected a readable file, got " + e);
      return FileVisitResult.CONTINUE;
    }
  }
}
