package rasoat.index.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** DOC, the binary format of Word from 6 to 2003. */
final class DocFormat implements TextFormat {

  private static final char CELL_END = '\u0007';
  private static final char FIELD_START = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char LINE_BREAK = '\u000b';

  @Override
  public String read(Path file, Scans scans) throws IOException, UnfitFileException {
    try (POIFSFileSystem parts = new POIFSFileSystem(new File(file.toString()), true)) {
      checkKind(parts.getRoot());
      try (HWPFDocumentCore doc = open(parts.getRoot())) {
        StringBuilder text = new StringBuilder(plain(doc.getRange()));
        if (doc instanceof HWPFDocument word) {
          text.append('\n').append(plain(word.getMainTextboxRange()));
        }
        return CleanText.of(LegacyText.toUnicode(text.toString()), FileKind.nameOf(file));
      }
    } catch (EncryptedDocumentException e) {
      throw locked();
    }
  }

  private static void checkKind(DirectoryNode root) throws UnfitFileException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw locked();
    }
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      throw new UnfitFileException(
          "expected a DOC: is another Office file, it holds "
              + String.join(", ", root.getEntryNames()));
    }
  }

  private static UnfitFileException locked() {
    return new UnfitFileException("expected a document without password: it asks for one");
  }

  private static HWPFDocumentCore open(DirectoryNode root) throws IOException {
    try {
      return new HWPFDocument(root);
    } catch (OldWordFileFormatException e) {
      return new HWPFOldDocument(root);
    }
  }

  private static String plain(Range range) throws IOException {
    StringBuilder text = new StringBuilder();
    int codes = 0;
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      TimeLimit.checkGivenUp();
      CharacterRun run = range.getCharacterRun(i);
      if (run.isMarkedDeleted() || run.isVanished()) {
        continue;
      }
      String font = run.getFontName();
      String words = LegacyEncoding.textIn(font == null ? "" : font, run.text());
      codes = append(run.isCapitalized() ? words.toUpperCase(Locale.ROOT) : words, codes, text);
    }
    return text.toString();
  }

  /**
   * Leaves out the codes of fields, {@code HYPERLINK ...}, and keeps what they show.
   *
   * @param codes how many fields are open whose result has not begun
   */
  private static int append(String words, int codes, StringBuilder text) {
    int open = codes;
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      switch (sign) {
        case FIELD_START -> open++;
        case FIELD_RESULT -> open = Math.max(0, open - 1);
        case FIELD_END -> {}
        case CELL_END, LINE_BREAK -> text.append('\n');
        default -> text.append(open == 0 ? String.valueOf(sign) : "");
      }
    }
    return open;
  }
}
