package rasoat.console.print;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that one PDF uses; of each only the letters that stand in it. */
final class Fonts {

  private final PDDocument document;
  private final Map<Face, PDType0Font> loaded = new EnumMap<>(Face.class);

  Fonts(PDDocument document) {
    this.document = document;
  }

  PDType0Font get(Face face) throws IOException {
    PDType0Font known = loaded.get(face);
    if (known != null) {
      return known;
    }
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
    // No ligatures: a line must be as wide as it was measured.
    font.setEnableGsub(false);
    PDType0Font fresh = PDType0Font.load(document, font, true);
    loaded.put(face, fresh);
    return fresh;
  }
}
