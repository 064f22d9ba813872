package rasoat.benchmarks.digit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Signs of fonts. */
final class Fonts {

  private static final float SIZE = 40;
  private static final int ROOM = 110;

  private Fonts() {}

  /** The fonts of a folder that have all digits, in the order of their names. */
  static List<Font> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(ttf|otf)"))
          .sorted()
          .map(Fonts::font)
          .filter(font -> font.canDisplayUpTo("0123456789") < 0)
          .toList();
    }
  }

  private static Font font(Path file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(SIZE);
    } catch (FontFormatException | IOException e) {
      throw new IllegalArgumentException("expected a font, got " + file, e);
    }
  }

  /** A sign; every third one is written with a thicker pen. */
  static Sample draw(Font font, char sign, int label, RandomGenerator random) {
    BufferedImage image = new BufferedImage(ROOM, ROOM, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    Shape outline =
        font.createGlyphVector(pen.getFontRenderContext(), new char[] {sign}).getOutline(30, 75);
    pen.fill(outline);
    if (random.nextInt(3) == 0) {
      pen.setStroke(new BasicStroke(3 * random.nextFloat()));
      pen.draw(outline);
    }
    pen.dispose();
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new Sample(ROOM, ROOM, pixels, label);
  }
}
