package rasoat.benchmarks.pictures;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws on a printed page what offices put there by hand: seals, frames, stamps, signatures. */
final class Ink implements AutoCloseable {

  private static final Color RED = new Color(196, 32, 44);
  private static final Color BLUE = new Color(28, 44, 140);
  private static final int SEAL = 128;

  private final Graphics2D pen;
  private final String font;
  private final RandomGenerator random;

  Ink(BufferedImage page, String font, RandomGenerator random) {
    this.pen = page.createGraphics();
    this.font = font;
    this.random = random;
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  /** A round seal with a star, a little askew and unevenly inked. */
  void seal(int x, int y, String around, String within) {
    AffineTransform before = begin(x, y, 0.25 * random.nextGaussian(), RED, 0.72f);
    pen.setStroke(new BasicStroke(5));
    pen.drawOval(-SEAL, -SEAL, 2 * SEAL, 2 * SEAL);
    pen.setStroke(new BasicStroke(2));
    pen.drawOval(-SEAL + 44, -SEAL + 44, 2 * (SEAL - 44), 2 * (SEAL - 44));
    pen.fill(star(26));
    ring(around, new Font(font, Font.BOLD, 26), SEAL - 33);
    pen.setFont(new Font(font, Font.BOLD, 15));
    pen.drawString(within, -pen.getFontMetrics().stringWidth(within) / 2, 52);
    end(before);
  }

  private void ring(String text, Font letters, int radius) {
    GlyphVector glyphs = letters.createGlyphVector(pen.getFontRenderContext(), text);
    double turn = Math.min(5.4, 1.25 * glyphs.getLogicalBounds().getWidth() / radius);
    double width = glyphs.getLogicalBounds().getWidth();
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      double middle = glyphs.getGlyphLogicalBounds(i).getBounds2D().getCenterX();
      double angle = turn * (middle / width - 0.5);
      AffineTransform place = new AffineTransform();
      place.rotate(angle);
      place.translate(-middle, -radius);
      pen.fill(place.createTransformedShape(glyphs.getGlyphOutline(i)));
    }
  }

  private static Shape star(int size) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * i / 5;
      double reach = i % 2 == 0 ? size : size * 0.4;
      double x = reach * Math.sin(angle);
      double y = -reach * Math.cos(angle);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    return star;
  }

  /** Words in a stamped frame, TUYỆT MẬT in a double one. */
  void frame(int x, int y, String words) {
    AffineTransform before = begin(x, y, 0.02 * random.nextGaussian(), RED, 0.86f);
    pen.setFont(new Font(font, Font.BOLD, 34));
    int width = pen.getFontMetrics().stringWidth(words) + 36;
    pen.setStroke(new BasicStroke(4));
    pen.drawRect(-width / 2, -30, width, 58);
    if (words.equals("TUYỆT MẬT")) {
      pen.setStroke(new BasicStroke(2));
      pen.drawRect(-width / 2 - 8, -38, width + 16, 74);
    }
    pen.drawString(words, -width / 2 + 18, 12);
    end(before);
  }

  /** The ĐẾN stamp (Decree 30/2020, annex IV) with what was written into it. */
  void incoming(int x, int y, String agency, String number, String date, List<Font> hands) {
    AffineTransform before = begin(x, y, 0.03 * random.nextGaussian(), RED, 0.85f);
    pen.setStroke(new BasicStroke(3));
    pen.drawRect(0, 0, 330, 166);
    pen.drawLine(0, 44, 330, 44);
    pen.drawLine(96, 44, 96, 166);
    pen.setFont(fitting(agency, 24, 318));
    pen.drawString(agency, 165 - pen.getFontMetrics().stringWidth(agency) / 2, 32);
    pen.setFont(new Font(font, Font.BOLD, 28));
    pen.drawString("ĐẾN", 16, 114);
    pen.setFont(new Font(font, Font.PLAIN, 22));
    pen.drawString("Số:", 104, 76);
    pen.drawString("Ngày:", 104, 116);
    pen.drawString("Chuyển:", 104, 154);
    pen.setColor(BLUE);
    pen.setFont(hands.isEmpty() ? new Font(font, Font.ITALIC, 26) : any(hands).deriveFont(32f));
    pen.drawString(number, 178, 76);
    pen.drawString(date, 178, 116);
    end(before);
  }

  private Font fitting(String text, int size, int room) {
    Font wanted = new Font(font, Font.BOLD, size);
    double width = wanted.getStringBounds(text, pen.getFontRenderContext()).getWidth();
    return width <= room ? wanted : wanted.deriveFont((float) (size * room / width));
  }

  /** Digits written by hand on a printed line, in a room of that width. */
  void written(int x, int y, int room, String digits, Font hand) {
    AffineTransform before = begin(x, y, 0.03 * random.nextGaussian(), BLUE, 0.95f);
    Font large = hand.deriveFont(48f);
    double width = large.getStringBounds(digits, pen.getFontRenderContext()).getWidth();
    pen.setFont(width <= room ? large : large.deriveFont((float) (48 * room / width)));
    pen.drawString(digits, 0, 0);
    end(before);
  }

  /** Printed words, centred. */
  void printed(int x, int y, String words, int size) {
    AffineTransform before = begin(x, y, 0, new Color(30, 30, 30), 1);
    pen.setFont(new Font(font, Font.PLAIN, size));
    pen.drawString(words, -pen.getFontMetrics().stringWidth(words) / 2, 0);
    end(before);
  }

  void signature(int x, int y) {
    AffineTransform before = begin(x, y, 0.1 * random.nextGaussian(), BLUE, 0.9f);
    pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double from = -120;
    for (int i = 0; i < 4; i++) {
      double to = from + 40 + random.nextInt(50);
      pen.draw(
          new CubicCurve2D.Double(
              from, 0, from + 10, -90 + random.nextInt(60), to, 70 - random.nextInt(60), to, -5));
      from = to;
    }
    end(before);
  }

  Font any(List<Font> fonts) {
    return fonts.get(random.nextInt(fonts.size()));
  }

  private AffineTransform begin(int x, int y, double turn, Color colour, float cover) {
    AffineTransform before = pen.getTransform();
    pen.translate(x, y);
    pen.rotate(turn);
    pen.setColor(colour);
    pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, cover));
    return before;
  }

  private void end(AffineTransform before) {
    pen.setTransform(before);
    pen.setComposite(AlphaComposite.SrcOver);
  }

  @Override
  public void close() {
    pen.dispose();
  }
}
