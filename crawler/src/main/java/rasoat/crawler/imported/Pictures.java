package rasoat.crawler.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/** Picture files, and PDFs of pages, that come without a post: each is a post of its own. */
final class Pictures {

  // Also what no reader here may be able to decode: better reported than passed over in silence.
  private static final Set<String> EXTENSIONS =
      Set.of(
          "jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "bmp", "tif", "tiff", "heic", "heif",
          "avif", "pdf");

  static final String EMPTY = "expected a picture, got an empty file";

  private Pictures() {}

  static boolean isNamedLikeOne(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /**
   * The post that a lone picture is, taken in when its file was last changed; without the picture
   * when that is empty, and none at all when the file cannot be looked at.
   */
  static Optional<Post> asPost(String name, Path file, Consumer<? super InputProblem> problems) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      List<CapturedImage> images = List.of(new CapturedImage(name, file));
      if (attributes.size() == 0) {
        problems.accept(InputProblem.of(file, EMPTY));
        images = List.of();
      }
      Instant time = attributes.lastModifiedTime().toInstant();
      return Optional.of(new Post(name, Platform.OTHER, "", "", time, images));
    } catch (IOException e) {
      problems.accept(InputProblem.of(file, "expected a file that can be read, got " + e));
      return Optional.empty();
    }
  }
}
