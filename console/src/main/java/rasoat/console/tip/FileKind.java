package rasoat.console.tip;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the crawler reads a file that is handed in, told by the ending of its name. */
enum FileKind {
  /** Together with those beside it: pictures, pages as PDF, saved pages. */
  TOGETHER(
      "jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "bmp", "tif", "tiff", "heic", "heif",
      "avif", "pdf", "html", "htm", "xhtml"),
  /** Alone: archives, recordings of pages, exports. */
  ALONE("zip", "7z", "warc", "warc.gz", "wacz", "har", "mhtml", "mht", "json", "ndjson");

  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = Arrays.stream(endings).map(ending -> "." + ending).toList();
  }

  /** Empty for a file that nobody reads. */
  static Optional<FileKind> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings.stream().anyMatch(lower::endsWith))
        .findFirst();
  }

  /** All endings, as a browser takes them; of two dots it knows only the last part. */
  static String accepted() {
    return Arrays.stream(values())
        .flatMap(kind -> kind.endings.stream())
        .map(ending -> ending.substring(ending.lastIndexOf('.')))
        .collect(Collectors.joining(","));
  }
}
