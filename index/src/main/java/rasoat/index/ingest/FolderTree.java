package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The files of a folder that are read each by itself. */
final class FolderTree extends SimpleFileVisitor<Path> {

  private static final int DEEPEST_FOLDER = 32;

  /** {@code d-7.txt}, {@code d-7.ocr.txt}, {@code d-7_p1.png}. */
  private static final Pattern AFTER_STEM = Pattern.compile("(?:_p\\d+)?(?:\\..*)?");

  private final Path root;
  private final List<Path> found = new ArrayList<>();

  private FolderTree(Path root) {
    this.root = root;
  }

  static List<Path> filesUnder(Path folder) throws IOException {
    FolderTree tree = new FolderTree(folder);
    Files.walkFileTree(
        folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST_FOLDER, tree);
    return withoutSpokenFor(tree.found.stream().sorted().toList());
  }

  private static List<Path> withoutSpokenFor(List<Path> files) {
    Set<Path> stems = new HashSet<>();
    Set<Path> named = new HashSet<>();
    for (Path file : files) {
      if (FileKind.isNamedLike(file, "json")) {
        stems.add(stem(file));
      } else if (FileKind.isNamedLike(file, "csv")) {
        Companions.of(file).forEach(companion -> named.add(companion.normalize()));
      }
    }
    return files.stream()
        .filter(file -> FileKind.isNamedLike(file, "json") || !stems.contains(stem(file)))
        .filter(file -> !named.contains(file.normalize()))
        .toList();
  }

  private static Path stem(Path file) {
    String name = FileKind.nameOf(file);
    for (int end = 1; end < name.length(); end++) {
      if (AFTER_STEM.matcher(name).region(end, name.length()).matches()) {
        return file.resolveSibling(name.substring(0, end));
      }
    }
    return file;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
    return !folder.equals(root) && isHidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
    boolean wanted = facts.isDirectory() || (Files.isRegularFile(file) && FileKind.isKnown(file));
    if (wanted && !isHidden(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(root)) {
      throw e;
    }
    found.add(file);
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path file) {
    return FileKind.nameOf(file).startsWith(".");
  }
}
