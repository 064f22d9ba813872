package rasoat.console.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the font has, and how wide they are. Read once for all documents. */
final class Metrics {

  private static final int CHARACTERS = Character.MAX_VALUE + 1;

  private static final class Read {
    static final Metrics METRICS = new Metrics();
  }

  private final Map<Face, short[]> widths = new EnumMap<>(Face.class);
  private final BitSet everywhere = new BitSet(CHARACTERS);

  private Metrics() {
    everywhere.set(0, CHARACTERS);
    for (Face face : Face.values()) {
      widths.put(face, read(face));
    }
  }

  static Metrics get() {
    return Read.METRICS;
  }

  /** Whether all four faces can draw it. */
  boolean canDraw(int codePoint) {
    return everywhere.get(codePoint);
  }

  /** In thousandths of the size, as the file states them. */
  int width(Face face, String text) {
    short[] each = widths.get(face);
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += each[text.charAt(i)];
    }
    return width;
  }

  private short[] read(Face face) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      float scale = 1000f / font.getUnitsPerEm();
      short[] each = new short[CHARACTERS];
      for (int i = 0; i < CHARACTERS; i++) {
        int glyph = glyphs.getGlyphId(i);
        each[i] = (short) Math.round(font.getAdvanceWidth(glyph) * scale);
        if (glyph == 0) {
          everywhere.clear(i);
        }
      }
      return each;
    } catch (IOException e) {
      throw new UncheckedIOException(face.name(), e);
    }
  }
}
