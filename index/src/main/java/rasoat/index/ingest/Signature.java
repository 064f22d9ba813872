package rasoat.index.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the first bytes of a file say it is, whatever its name says. */
final class Signature {

  private static final int HEAD_BYTES = 1024;

  private Signature() {}

  /**
   * What the file is; empty when it may be any kind of text.
   *
   * @throws UnfitFileException when it is empty, or of a kind that cannot be read
   */
  static Optional<FileKind> of(Path file) throws IOException, UnfitFileException {
    byte[] head;
    try (InputStream bytes = Files.newInputStream(file)) {
      head = bytes.readNBytes(HEAD_BYTES);
    }
    if (head.length == 0) {
      throw new UnfitFileException("expected a document: the file is empty");
    }
    return of(new String(head, StandardCharsets.ISO_8859_1));
  }

  private static Optional<FileKind> of(String head) throws UnfitFileException {
    if (head.contains("%PDF-")) {
      return Optional.of(FileKind.PDF);
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return Optional.of(FileKind.DOCX);
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of(FileKind.DOC);
    }
    if (isPicture(head)) {
      return Optional.of(FileKind.PICTURE);
    }
    refuseKnown(head);
    return markup(head);
  }

  private static boolean isPicture(String head) {
    return head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("\u0089PNG")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || head.startsWith("BM") && head.length() > 14 && head.startsWith("\0\0\0\0", 6)
        || head.startsWith("GIF8")
        || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
  }

  private static void refuseKnown(String head) throws UnfitFileException {
    if (head.startsWith("{\\rtf")) {
      throw new UnfitFileException("expected " + FileKind.expected() + ": is RTF, save it as DOCX");
    }
    if (head.startsWith("Rar!")
        || head.startsWith("7z\u00bc\u00af")
        || head.startsWith("\u001f\u008b")) {
      throw new UnfitFileException(
          "expected " + FileKind.expected() + ": is an archive, unpack it first");
    }
    if (head.startsWith("MZ") || head.startsWith("\u007fELF")) {
      throw new UnfitFileException("expected " + FileKind.expected() + ": is a program");
    }
  }

  private static Optional<FileKind> markup(String head) {
    String start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    boolean html = start.startsWith("<!doctype html") || start.startsWith("<html");
    if (html || start.startsWith("<") && start.contains("<html")) {
      return Optional.of(FileKind.HTML);
    }
    boolean feed = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
    return start.startsWith("<") && feed ? Optional.of(FileKind.FEED) : Optional.empty();
  }
}
