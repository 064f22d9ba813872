package rasoat.console.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as its reader meets it: lines with their places, and pages as pictures. */
final class ReadPages {

  /**
   * One line as it is printed.
   *
   * @param x and the others in points from the top left of the page
   * @param top about where its capitals begin
   */
  record Printed(int page, String text, float x, float right, float top, float size, String font) {

    float middle() {
      return (x + right) / 2;
    }

    /** As a share of the page. */
    float acrossFrom() {
      return x / Paper.SIZE.getWidth();
    }

    float acrossTo() {
      return right / Paper.SIZE.getWidth();
    }

    float down() {
      return top / Paper.SIZE.getHeight();
    }
  }

  final List<Printed> lines = new ArrayList<>();
  final String text;
  final List<BufferedImage> pictures = new ArrayList<>();

  private ReadPages(PDDocument pdf, boolean isSeen) throws IOException {
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String string, List<TextPosition> places) {
            TextPosition first = places.getFirst();
            TextPosition last = places.getLast();
            lines.add(
                new Printed(
                    getCurrentPageNo(),
                    string,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj() - first.getFontSizeInPt() * 0.891f,
                    first.getFontSizeInPt(),
                    first.getFont().getName().replaceFirst("^[A-Z]{6}\\+LiberationSerif-?", "")));
            output(string);
          }

          private void output(String string) {
            try {
              super.writeString(string);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    this.text = stripper.getText(pdf);
    PDFRenderer renderer = new PDFRenderer(pdf);
    for (int i = 0; isSeen && i < pdf.getNumberOfPages(); i++) {
      pictures.add(renderer.renderImage(i));
    }
  }

  static ReadPages of(PrintedDocument document) {
    return of(DecreeLayout.pdf(document), false);
  }

  /** With pictures, of one dot a point. */
  static ReadPages seen(PrintedDocument document) {
    return of(DecreeLayout.pdf(document), true);
  }

  private static ReadPages of(byte[] bytes, boolean isSeen) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new ReadPages(pdf, isSeen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int pages() {
    return lines.getLast().page();
  }

  /** The first line that begins so. */
  Printed line(String start) {
    return lines.stream()
        .filter(each -> each.text().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line begins \"" + start + "\":\n" + text));
  }

  List<String> on(int page) {
    return lines.stream().filter(each -> each.page() == page).map(Printed::text).toList();
  }

  /** The text in one line, as if nothing had been broken. */
  String running() {
    return text.replaceAll("\\s+", " ");
  }
}
