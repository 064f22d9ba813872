package rasoat.console.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One page under the pen. Places are points from its top left corner. */
final class Sheet implements AutoCloseable {

  private static final float HAIR = 0.6f;

  /** Wider gaps look worse than a ragged margin. */
  private static final float WIDEST_GAP = 9;

  private final Fonts fonts;
  private final PDPageContentStream pen;

  Sheet(PDDocument document, Fonts fonts) throws IOException {
    PDPage page = new PDPage(Paper.SIZE);
    document.addPage(page);
    this.fonts = fonts;
    this.pen = new PDPageContentStream(document, page);
    pen.setLineWidth(HAIR);
  }

  /** A line whose top left is there. */
  void text(String text, Style style, float x, float top) throws IOException {
    if (!text.isEmpty()) {
      show(new Object[] {text.replace('\u00A0', ' ')}, style, x, top);
    }
  }

  void centred(String text, Style style, float middle, float top) throws IOException {
    text(text, style, middle - style.width(text) / 2, top);
  }

  /** A line stretched to that width, unless it ends a paragraph or would look torn. */
  void justified(Line line, Style style, float x, float top, float width) throws IOException {
    String[] words = line.text().split(" ", -1);
    float extra = (width - line.width()) / Math.max(1, words.length - 1);
    if (line.isLast() || words.length == 1 || extra > WIDEST_GAP) {
      text(line.text(), style, x, top);
      return;
    }
    List<Object> parts = new ArrayList<>();
    for (int i = 0; i < words.length - 1; i++) {
      parts.add(words[i].replace('\u00A0', ' ') + " ");
      parts.add(-extra * 1000 / style.size());
    }
    parts.add(words[words.length - 1].replace('\u00A0', ' '));
    show(parts.toArray(), style, x, top);
  }

  void rule(float left, float right, float y) throws IOException {
    pen.moveTo(left, up(y));
    pen.lineTo(right, up(y));
    pen.stroke();
  }

  void upright(float x, float top, float bottom) throws IOException {
    pen.moveTo(x, up(top));
    pen.lineTo(x, up(bottom));
    pen.stroke();
  }

  void frame(float left, float top, float width, float height) throws IOException {
    pen.addRect(left, up(top + height), width, height);
    pen.stroke();
  }

  /** A rectangle filled with that grey, 0 black to 1 white, within a thin line. */
  void filled(float left, float top, float width, float height, float grey) throws IOException {
    pen.setNonStrokingColor(grey);
    pen.addRect(left, up(top + height), width, height);
    pen.fillAndStroke();
    pen.setNonStrokingColor(0f);
  }

  /** A line of that grey from place to place: x, y, x, y. */
  void path(float[] places, float grey) throws IOException {
    pen.setStrokingColor(grey);
    pen.moveTo(places[0], up(places[1]));
    for (int i = 2; i < places.length; i += 2) {
      pen.lineTo(places[i], up(places[i + 1]));
    }
    pen.stroke();
    pen.setStrokingColor(0f);
  }

  void picture(PDImageXObject picture, float left, float top, float width, float height)
      throws IOException {
    pen.drawImage(picture, left, up(top + height), width, height);
  }

  @Override
  public void close() throws IOException {
    pen.close();
  }

  private void show(Object[] parts, Style style, float x, float top) throws IOException {
    pen.beginText();
    pen.setFont(fonts.get(style.face()), style.size());
    pen.newLineAtOffset(x, up(top + style.ascent()));
    pen.showTextWithPositioning(parts);
    pen.endText();
  }

  private static float up(float down) {
    return Paper.SIZE.getHeight() - down;
  }
}
