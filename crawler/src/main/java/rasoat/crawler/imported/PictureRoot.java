package rasoat.crawler.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import rasoat.model.post.CapturedImage;

/**
 * The folder all pictures of an input lie in. Nothing outside of it is ever opened, whatever the
 * input says.
 *
 * @param folder as given, for messages and for opening
 * @param real the same with links followed, for comparing
 */
record PictureRoot(Path folder, Path real) {

  static PictureRoot of(Path folder) throws IOException {
    return new PictureRoot(folder, folder.toRealPath());
  }

  /** The picture of that name, relative to the folder. */
  CapturedImage find(String name) throws LineException {
    Path relative = relative(name);
    Path file = folder.resolve(relative);
    if (!Files.exists(file)) {
      throw LineException.of("expected the picture '%s', got no such file".formatted(name));
    }
    try {
      if (!file.toRealPath().startsWith(real)) {
        throw outside(name);
      }
      if (!Files.isRegularFile(file)) {
        throw LineException.of("expected the picture '%s', got no file".formatted(name));
      }
      if (Files.size(file) == 0) {
        throw LineException.of("'%s': %s".formatted(name, Pictures.EMPTY));
      }
    } catch (IOException e) {
      throw LineException.of("expected the picture '%s', got %s".formatted(name, e));
    }
    return new CapturedImage(relative.toString().replace('\\', '/'), file);
  }

  private Path relative(String name) throws LineException {
    try {
      Path relative = Path.of(name).normalize();
      if (relative.isAbsolute() || relative.startsWith("..") || relative.toString().isEmpty()) {
        throw outside(name);
      }
      return relative;
    } catch (InvalidPathException e) {
      throw LineException.of("expected the path of a picture, got: " + e.getReason());
    }
  }

  private LineException outside(String name) {
    return LineException.of(
        "expected a picture inside %s, got '%s', which leads out of it".formatted(folder, name));
  }
}
