package rasoat.index.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * DOCX in the order of its body, tables included. The heads of official documents are tables of two
 * columns with several lines in a cell: these are read cell by cell, other tables row by row.
 */
final class DocxFormat implements TextFormat {

  @Override
  public String read(Path file) throws IOException, UnfitFileException {
    StringJoiner text = new StringJoiner("\n");
    try (InputStream bytes = Files.newInputStream(file);
        XWPFDocument docx = new XWPFDocument(bytes)) {
      for (IBodyElement element : docx.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          text.add(paragraph.getText());
        } else if (element instanceof XWPFTable table) {
          table.getRows().forEach(row -> addRow(row, text));
        }
      }
    }
    return StrictText.clean(text.toString(), FileKind.nameOf(file));
  }

  private static void addRow(XWPFTableRow row, StringJoiner text) {
    List<XWPFTableCell> cells = row.getTableCells();
    boolean columns = cells.stream().anyMatch(cell -> cell.getParagraphs().size() > 1);
    StringJoiner line = new StringJoiner(columns ? "\n" : " | ");
    for (XWPFTableCell cell : cells) {
      StringJoiner lines = new StringJoiner("\n");
      cell.getParagraphs().forEach(paragraph -> lines.add(paragraph.getText()));
      line.add(lines.toString());
    }
    text.add(line.toString());
  }
}
