package rasoat.crawler.imported;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import rasoat.model.post.Post;

/** A file with one post a line, as JSON. Pictures are named relative to its folder. */
record PostsFile(Path file) implements PostReader {

  private static final Set<String> EXTENSIONS = Set.of("jsonl", "ndjson", "json");

  static boolean isNamedLikeOne(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  @Override
  public void read(Consumer<? super Post> posts, Consumer<? super InputProblem> problems)
      throws IOException {
    PostLine parser = PostLine.of(file);
    Map<String, Integer> firstLines = new HashMap<>();
    try (Lines lines = Lines.open(file)) {
      while (lines.advance()) {
        int line = lines.number();
        Consumer<LineException> broken = e -> problems.accept(e.at(file, line));
        try {
          Post post = parser.parse(lines.text(), broken);
          Integer first = firstLines.putIfAbsent(post.id(), line);
          if (first == null) {
            posts.accept(post);
          } else {
            broken.accept(LineException.of("expected an id of its own, got that of line " + first));
          }
        } catch (LineException e) {
          broken.accept(e);
        }
      }
    }
  }

  @Override
  public long size() throws IOException {
    long lines = 0;
    byte last = '\n';
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        for (int i = 0; i < length; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        last = length > 0 ? buffer[length - 1] : last;
      }
    }
    return last == '\n' ? lines : lines + 1;
  }
}
