package rasoat.crawler.source.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of an inbox, and where its files go. */
record Inbox(Path folder) {

  /** A file that changed less than so long ago may still be on its way. */
  private static final Duration SETTLED = Duration.ofSeconds(10);

  private static final Set<String> UNFINISHED = Set.of("part", "partial", "crdownload", "tmp");

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

  void takeIn(Path file, List<String> problems) throws IOException {
    move(file, takenIn(), problems);
  }

  void refuse(Path file, List<String> problems) throws IOException {
    move(file, refused(), problems);
  }

  private static void move(Path file, Path target, List<String> problems) throws IOException {
    Files.createDirectories(target);
    Path moved = free(target, file.getFileName().toString());
    Files.move(file, moved, StandardCopyOption.ATOMIC_MOVE);
    Files.setLastModifiedTime(moved, FileTime.from(Instant.now()));
    if (!problems.isEmpty()) {
      Files.write(target.resolve(moved.getFileName() + ".problems.txt"), problems);
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
