package rasoat.crawler.imported;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import rasoat.model.post.Post;

/**
 * A folder of pictures, at every depth, sorted by name within each folder. Links are not followed:
 * a folder that was unpacked from an archive must not lead out of itself, nor round in circles.
 */
record PictureFolder(Path folder) implements PostReader {

  @Override
  public void read(Consumer<? super Post> posts, Consumer<? super InputProblem> problems) {
    long pictures =
        visit(
            folder,
            file -> Pictures.asPost(nameOf(file), file, problems).ifPresent(posts),
            problems);
    if (pictures == 0) {
      problems.accept(
          InputProblem.of(folder, "expected " + POSTS_FILE + " or pictures, got neither"));
    }
  }

  @Override
  public long size() {
    return visit(folder, picture -> {}, problem -> {});
  }

  /** Hands over every picture and returns how many there were. */
  private static long visit(
      Path inside, Consumer<Path> pictures, Consumer<? super InputProblem> problems) {
    long count = 0;
    for (Path entry : sorted(inside, problems)) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        count += visit(entry, pictures, problems);
      } else if (isPicture(entry)) {
        pictures.accept(entry);
        count++;
      }
    }
    return count;
  }

  private static List<Path> sorted(Path inside, Consumer<? super InputProblem> problems) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(inside)) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      problems.accept(InputProblem.of(inside, "expected a folder that can be read, got " + e));
    }
    Collections.sort(entries);
    return entries;
  }

  private static boolean isPicture(Path entry) {
    return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && Pictures.isNamedLikeOne(entry);
  }

  private String nameOf(Path file) {
    List<String> parts = new ArrayList<>();
    folder.relativize(file).forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }
}
