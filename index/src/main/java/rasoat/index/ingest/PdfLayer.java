package rasoat.index.ingest;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Reads PDF pages: their text layer, in Unicode also where a font from before it was used, and how
 * much of the page is pictures or drawings.
 */
final class PdfLayer extends PDFTextStripper {

  private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*");

  private double pictured;
  private int fills;

  PdfLayer() {
    // Pages are handed over one by one and not counted.
    setStartPage(0);
  }

  PageContent read(PDPage page) throws IOException {
    pictured = 0;
    fills = 0;
    StringWriter text = new StringWriter();
    output = text;
    if (page.hasContents()) {
      processPage(page);
    }
    double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
    return new PageContent(
        LegacyText.toUnicode(text.toString()), area > 0 ? pictured / area : 0, fills);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    boolean draws = operator.getName().equals("Do") && !operands.isEmpty();
    if (draws
            && operands.getFirst() instanceof COSName name
            && getResources() != null
            && getResources().isImageXObject(name)
        || operator.getName().equals("BI")) {
      Matrix place = getGraphicsState().getCurrentTransformationMatrix();
      pictured +=
          Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY());
    }
    fills += FILLS.contains(operator.getName()) ? 1 : 0;
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    boolean legacy =
        positions.stream()
            .anyMatch(position -> LegacyEncoding.ofFont(fontOf(position)).isPresent());
    super.writeString(legacy ? unicode(positions) : text, positions);
  }

  private static String unicode(List<TextPosition> positions) {
    StringBuilder unicode = new StringBuilder();
    StringBuilder run = new StringBuilder();
    String font = "";
    for (TextPosition position : positions) {
      if (!fontOf(position).equals(font)) {
        unicode.append(LegacyEncoding.textIn(font, run.toString()));
        run.setLength(0);
        font = fontOf(position);
      }
      run.append(position.getUnicode());
    }
    return unicode.append(LegacyEncoding.textIn(font, run.toString())).toString();
  }

  private static String fontOf(TextPosition position) {
    String name = position.getFont().getName();
    return name == null ? "" : name;
  }
}
