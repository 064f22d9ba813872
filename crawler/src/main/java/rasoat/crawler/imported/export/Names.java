package rasoat.crawler.imported.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rasoat.crawler.imported.Entries;

/** Files of an export by their names. */
final class Names {

  private static final Set<String> PICTURES =
      Set.of(
          "jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "heic", "heif", "avif", "bmp", "tif",
          "tiff");
  private static final Set<String> HEARD_OR_PLAYED =
      Set.of(
          "mp4", "mov", "m4v", "avi", "mkv", "webm", "3gp", "mp3", "m4a", "aac", "amr", "opus",
          "ogg", "oga", "wav");

  private Names() {}

  /** The size of these files together, as far as it is known. */
  static long bytes(List<Entries.Entry> files) {
    return files.stream().mapToLong(file -> Math.max(0, file.size())).sum();
  }

  /** The part after the last slash. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The name of a file that another one calls by a relative path. */
  static String beside(String file, String relative) {
    String composed = Normalizer.normalize(relative, Normalizer.Form.NFC).replace('\\', '/');
    return file.substring(0, file.lastIndexOf('/') + 1) + composed;
  }

  static boolean isPicture(String name) {
    return PICTURES.contains(extension(name));
  }

  /** Whether it is a picture, or a file of pages that are shown like one. */
  static boolean isPage(String name) {
    return isPicture(name) || extension(name).equals("pdf");
  }

  /** Whether it is sound or moving pictures, which nobody here reads. */
  static boolean isHeardOrPlayed(String name) {
    return HEARD_OR_PLAYED.contains(extension(name));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
