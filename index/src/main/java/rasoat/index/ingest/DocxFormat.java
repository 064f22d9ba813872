package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * DOCX: page headers, then the body in its order, tables and text boxes included. The heads of
 * official documents are tables of two columns with several lines in a cell: these are read cell by
 * cell, other tables row by row.
 */
final class DocxFormat implements TextFormat {

  /** Text and pictures of one document; what unfolds to more, or too well, is a bomb. */
  private static final long LARGEST_PART = 48L << 20;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxTextSize(LARGEST_PART);
  }

  @Override
  public String read(Path file, Scans scans) throws IOException, UnfitFileException {
    checkKind(file);
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
        XWPFDocument docx = new XWPFDocument(parts)) {
      StringJoiner text = new StringJoiner("\n");
      for (XWPFHeader header : docx.getHeaderList()) {
        add(header, text);
      }
      add(docx, text);
      return CleanText.of(LegacyText.toUnicode(text.toString()), FileKind.nameOf(file));
    } catch (InvalidFormatException | NotOfficeXmlFileException e) {
      throw new UnfitFileException("expected a whole DOCX: " + e.getMessage());
    } catch (IOException | POIXMLException e) {
      throw reason(e);
    }
  }

  /** What the library tells of bombs and of what XML should not fetch, in our words. */
  private static UnfitFileException reason(Exception failure) throws IOException {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage());
      if (message.contains("Zip bomb")) {
        return new UnfitFileException(
            "expected a DOCX that unfolds to at most %d bytes: it is a zip bomb"
                .formatted(LARGEST_PART));
      }
      if (message.contains("DOCTYPE")) {
        return new UnfitFileException("expected a DOCX without DOCTYPE: has one");
      }
    }
    if (failure instanceof IOException broken) {
      throw broken;
    }
    return new UnfitFileException("expected a whole DOCX: " + failure.getMessage());
  }

  /** Spreadsheets, OpenDocument and plain archives begin with the same bytes. */
  private static void checkKind(Path file) throws IOException, UnfitFileException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") == null
          || zip.getEntry("word/document.xml") == null) {
        throw new UnfitFileException("expected a DOCX: is a ZIP file without word/document.xml");
      }
    } catch (java.util.zip.ZipException e) {
      throw new UnfitFileException("expected a whole DOCX: " + e.getMessage());
    }
  }

  private static void add(IBody body, StringJoiner text) throws IOException {
    for (IBodyElement element : body.getBodyElements()) {
      TimeLimit.checkGivenUp();
      switch (element) {
        case XWPFParagraph paragraph -> text.add(DocxRuns.textOf(paragraph));
        case XWPFTable table -> {
          for (XWPFTableRow row : table.getRows()) {
            text.add(rowText(row));
          }
        }
        case XWPFSDT control -> text.add(control.getContent().getText());
        default -> {
          // Nothing else holds text.
        }
      }
    }
  }

  private static String rowText(XWPFTableRow row) throws IOException {
    List<XWPFTableCell> cells = row.getTableCells();
    boolean columns = cells.stream().anyMatch(cell -> cell.getBodyElements().size() > 1);
    StringJoiner line = new StringJoiner(columns ? "\n" : " | ");
    for (XWPFTableCell cell : cells) {
      StringJoiner lines = new StringJoiner("\n");
      add(cell, lines);
      line.add(lines.toString());
    }
    return line.toString();
  }
}
