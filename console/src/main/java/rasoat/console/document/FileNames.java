package rasoat.console.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that are uploaded. A manifest names others, so they are kept as they are. */
final class FileNames {

  /** What may lie on a disk; no blank or dot at the beginning. */
  private static final Pattern SAFE =
      Pattern.compile(
          "[^\\p{Cntrl}\\p{Cf}<>:\"|?*/\\\\.\\s][^\\p{Cntrl}\\p{Cf}<>:\"|?*/\\\\]{0,119}");

  static final Set<String> KINDS =
      Set.of(
          "pdf", "docx", "doc", "html", "htm", "txt", "png", "jpg", "jpeg", "webp", "tif", "tiff",
          "bmp", "json", "csv", "xml");

  private FileNames() {}

  /** As it was called, without its folders, in composed letters; empty when it is unfit. */
  static Optional<String> fit(String written) {
    String path = Normalizer.normalize(written, Normalizer.Form.NFC).replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1).strip();
    return Optional.of(name).filter(each -> SAFE.matcher(each).matches());
  }

  static boolean isKnown(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") && KINDS.contains(ending);
  }
}
