package rasoat.index.ingest;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;

/** The text of a paragraph, in Unicode also where a font from before it was used. */
final class DocxRuns {

  private DocxRuns() {}

  static String textOf(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        text.append(textOf(run, paragraph));
      } else {
        text.append(element);
      }
    }
    return text.toString();
  }

  private static String textOf(XWPFRun run, XWPFParagraph paragraph) {
    if (run.getCTR().sizeOfDelTextArray() > 0) {
      return "";
    }
    String font = run.getFontFamily();
    // The text boxes of a run come after its own words.
    String boxes = run.getPictureText();
    String words = run.text() + (boxes.isEmpty() ? "" : "\n" + boxes);
    String unicode = LegacyEncoding.textIn(font == null ? styleFont(paragraph) : font, words);
    return run.isCapitalized() ? unicode.toUpperCase(java.util.Locale.ROOT) : unicode;
  }

  private static String styleFont(XWPFParagraph paragraph) {
    XWPFStyles styles = paragraph.getDocument().getStyles();
    XWPFStyle style =
        styles == null || paragraph.getStyle() == null
            ? null
            : styles.getStyle(paragraph.getStyle());
    if (style == null
        || style.getCTStyle().getRPr() == null
        || style.getCTStyle().getRPr().sizeOfRFontsArray() == 0) {
      return "";
    }
    String font = style.getCTStyle().getRPr().getRFontsArray(0).getAscii();
    return font == null ? "" : font;
  }
}
