package rasoat.index.ingest;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file can be, by the end of its name; {@link Signature} tells what it really is. */
enum FileKind {
  JSON("json"),
  CSV("csv"),
  TEXT("txt"),
  PDF("pdf"),
  DOCX("docx"),
  DOC("doc"),
  HTML("html", "htm", "xhtml"),
  FEED("xml", "rss", "atom"),
  PICTURE("jpg", "jpeg", "png", "tif", "tiff", "webp", "bmp");

  private final List<String> extensions;

  FileKind(String... extensions) {
    this.extensions = List.of(extensions);
  }

  static Optional<FileKind> named(Path file) {
    return Arrays.stream(values())
        .filter(kind -> kind.extensions.contains(extension(file)))
        .findFirst();
  }

  /** Whether files of this kind are known by their bytes, so that a wrong name shows. */
  boolean isBinary() {
    return this == PDF || this == DOCX || this == DOC || this == PICTURE;
  }

  static boolean isKnown(Path file) {
    return named(file).isPresent();
  }

  static boolean isNamedLike(Path file, String extension) {
    return extension(file).equals(extension);
  }

  /** What can be read, for people. */
  static String expected() {
    return "a PDF, DOCX, DOC, HTML, TXT or RSS file, a picture, or a manifest (JSON, CSV)";
  }

  static String nameOf(Path file) {
    return Stream.ofNullable(file.getFileName()).map(Path::toString).findFirst().orElse("");
  }

  /** The name without its last end, in NFC, without what breaks lines: fit to be an id. */
  static String stemOf(Path file) {
    String name = Normalizer.normalize(nameOf(file), Normalizer.Form.NFC);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replaceAll("[\\p{Cc}\\s]+", " ").strip();
  }

  private static String extension(Path file) {
    String name = nameOf(file).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
