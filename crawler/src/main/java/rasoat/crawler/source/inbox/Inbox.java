package rasoat.crawler.source.inbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import rasoat.model.post.Sha256;

/** The folder of an inbox, and where its files go. */
record Inbox(Path folder) {

  /** A file that changed less than so long ago may still be on its way. */
  private static final Duration SETTLED = Duration.ofSeconds(10);

  private static final Set<String> UNFINISHED = Set.of("part", "partial", "crdownload", "tmp");

  /** How the name of the list of posts ends that a file was read as. */
  private static final String LIST = ".posts.txt";

  /** What can be read now, by name. */
  List<Path> waiting(Instant now) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> isWaiting(file, now)).sorted().toList();
    }
  }

  private boolean isWaiting(Path file, Instant now) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && !UNFINISHED.contains(name.substring(name.lastIndexOf('.') + 1))
        && !file.equals(takenIn())
        && !file.equals(refused())
        && isSettled(file, now);
  }

  private static boolean isSettled(Path file, Instant now) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(SETTLED));
    } catch (IOException e) {
      // It was taken away meanwhile.
      return false;
    }
  }

  /**
   * Puts aside what was read.
   *
   * @param posts the digests of their keys, by which {@link #drop} knows the file
   */
  void takeIn(Path file, Collection<Sha256> posts, List<String> problems) throws IOException {
    Files.createDirectories(takenIn());
    Path moved = free(takenIn(), file.getFileName().toString());
    Files.write(listOf(moved), posts.stream().map(Sha256::value).toList());
    move(file, moved, problems);
  }

  void refuse(Path file, List<String> problems) throws IOException {
    Files.createDirectories(refused());
    move(file, free(refused(), file.getFileName().toString()), problems);
  }

  /** Deletes what one of those posts was read in. */
  void drop(Set<Sha256> posts) throws IOException {
    if (!Files.isDirectory(takenIn())) {
      return;
    }
    try (DirectoryStream<Path> lists = Files.newDirectoryStream(takenIn(), "*" + LIST)) {
      for (Path list : lists) {
        if (Files.readAllLines(list).stream().map(Sha256::new).anyMatch(posts::contains)) {
          String name = list.getFileName().toString();
          Path file = list.resolveSibling(name.substring(0, name.length() - LIST.length()));
          if (Files.exists(file)) {
            delete(file);
          }
          Files.delete(list);
        }
      }
    }
  }

  private static Path listOf(Path file) {
    return file.resolveSibling(file.getFileName() + LIST);
  }

  private static void move(Path file, Path moved, List<String> problems) throws IOException {
    Files.move(file, moved, StandardCopyOption.ATOMIC_MOVE);
    Files.setLastModifiedTime(moved, FileTime.from(Instant.now()));
    if (!problems.isEmpty()) {
      Files.write(moved.resolveSibling(moved.getFileName() + ".problems.txt"), problems);
    }
  }

  private static Path free(Path target, String name) {
    Path free = target.resolve(name);
    for (int i = 2; Files.exists(free); i++) {
      free = target.resolve("%d-%s".formatted(i, name));
    }
    return free;
  }

  /** Deletes what was read before that moment. */
  void clear(Instant moment) throws IOException {
    if (!Files.isDirectory(takenIn())) {
      return;
    }
    try (Stream<Path> files = Files.list(takenIn())) {
      for (Path file : files.toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
          delete(file);
        }
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path directory, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private Path takenIn() {
    return folder.resolve("taken-in");
  }

  private Path refused() {
    return folder.resolve("refused");
  }
}
