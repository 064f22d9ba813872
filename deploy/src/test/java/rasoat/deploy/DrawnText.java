package rasoat.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A page with some lines of text as a picture. */
final class DrawnText {

  private static final int WIDTH = 1400;
  private static final int HEIGHT = 1200;
  private static final int MARGIN = 90;
  private static final int LINE = 56;

  private DrawnText() {}

  /** Writes a PNG; without a font for Vietnamese the test that asks is skipped. */
  static void write(String text, Path file) throws IOException {
    Font font = new Font("Liberation Serif", Font.PLAIN, 29);
    assumeTrue(
        font.canDisplayUpTo("Ủy ban nhân dân") < 0,
        "no font for Vietnamese (Debian package fonts-liberation2)");
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    pen.setFont(font);
    int y = MARGIN;
    for (String line : text.lines().toList()) {
      pen.drawString(line, MARGIN, y);
      y += LINE;
    }
    pen.dispose();
    ImageIO.write(image, "png", file.toFile());
  }
}
