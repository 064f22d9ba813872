package rasoat.detector.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An A4 sheet as an office would print it, drawn for a test. Without a font for Vietnamese the test
 * that asks for one is skipped.
 */
public final class DrawnPage {

  /** About 150 pixels an inch. */
  public static final int WIDTH = 1240;

  public static final int HEIGHT = 1754;

  private static final Color BLUE = new Color(40, 50, 150);
  private static final Color RED = new Color(200, 25, 35);
  private static final int MARGIN = 140;
  private static final int LETTERS = 27;
  private static final int LINE = 46;
  private static final int DENSE_LINE = 34;
  private static final List<String> FONTS =
      List.of(
          "Liberation Serif", "Times New Roman", "Liberation Sans", "DejaVu Serif", "DejaVu Sans");

  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D pen = image.createGraphics();
  private final List<Line> lines = new ArrayList<>();
  private final int pitch;
  private int y = 110;

  /** A line of text and where its ink is. */
  public record Line(String text, Rectangle ink) {}

  private DrawnPage(int pitch) {
    this.pitch = pitch;
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
  }

  /** An empty sheet. */
  public static DrawnPage blank() {
    return new DrawnPage(LINE);
  }

  /** A sheet with these lines, long ones broken at the margin. */
  public static DrawnPage of(String text) {
    return written(new DrawnPage(LINE), text);
  }

  /** The same with as little room between the lines as a letter may have. */
  static DrawnPage dense(String text) {
    return written(new DrawnPage(DENSE_LINE), text);
  }

  private static DrawnPage written(DrawnPage page, String text) {
    Font font = font();
    page.pen.setFont(font);
    text.lines().forEach(page::paragraph);
    return page;
  }

  private static Font font() {
    List<String> installed =
        Arrays.asList(
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    Optional<String> family = FONTS.stream().filter(installed::contains).findFirst();
    assumeTrue(
        family.isPresent(), "expected a font for Vietnamese, got none: install fonts-liberation2");
    return new Font(family.orElseThrow(), Font.PLAIN, LETTERS);
  }

  private void paragraph(String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (widthOf(longer) > WIDTH - 2 * MARGIN) {
        write(line.toString());
        longer = word;
      }
      line.replace(0, line.length(), longer);
    }
    write(line.toString());
  }

  private double widthOf(String text) {
    return pen.getFont().getStringBounds(text, new FontRenderContext(null, true, false)).getWidth();
  }

  private void write(String text) {
    pen.drawString(text, MARGIN, y);
    lines.add(new Line(text, ink(text)));
    y += pitch;
  }

  private Rectangle ink(String text) {
    FontRenderContext context = new FontRenderContext(null, true, false);
    return pen.getFont().createGlyphVector(context, text).getPixelBounds(context, MARGIN, y);
  }

  /** Stamps words in a double frame. */
  public DrawnPage frame(String words, boolean red, int x, int top) {
    pen.setColor(red ? RED : Color.BLACK);
    pen.setFont(font().deriveFont(Font.BOLD, 34f));
    int width = (int) widthOf(words) + 48;
    pen.setStroke(new BasicStroke(3));
    pen.drawRect(x, top, width, 62);
    pen.setStroke(new BasicStroke(1.5f));
    pen.drawRect(x + 6, top + 6, width - 12, 50);
    pen.drawString(words, x + 24, top + 44);
    pen.setColor(Color.BLACK);
    return this;
  }

  /** Stamps the box ĐẾN of a receiving office (Decree 30/2020, annex IV), 50 by 35 mm. */
  public DrawnPage incoming(String office, boolean red, int x, int top) {
    pen.setColor(red ? RED : Color.BLACK);
    pen.setStroke(new BasicStroke(2));
    pen.setFont(font().deriveFont(Font.PLAIN, 22f));
    pen.drawRect(x, top, 295, 206);
    pen.drawLine(x, top + 44, x + 295, top + 44);
    pen.drawLine(x, top + 162, x + 295, top + 162);
    pen.drawLine(x + 85, top + 44, x + 85, top + 162);
    pen.drawString(office, x + 40, top + 32);
    pen.drawString("ĐẾN", x + 20, top + 112);
    pen.drawString("Số: 1429", x + 98, top + 76);
    pen.drawString("Ngày: 21/05/2026", x + 98, top + 112);
    pen.drawString("Chuyển: VP", x + 98, top + 148);
    pen.drawString("Số và ký hiệu HS: ......", x + 12, top + 192);
    pen.setColor(Color.BLACK);
    return this;
  }

  /** Prints lines in 10 points, as electronic signatures are. */
  public DrawnPage small(String text, int x, int top) {
    pen.setFont(font().deriveFont(Font.PLAIN, 21f));
    List<String> small = text.lines().toList();
    for (int i = 0; i < small.size(); i++) {
      pen.drawString(small.get(i), x, top + 24 * i);
    }
    return this;
  }

  /** Covers a place with black. */
  public DrawnPage bar(Rectangle place) {
    pen.fill(place);
    return this;
  }

  /** The same, put there askew. */
  public DrawnPage incoming(String office, boolean red, int x, int top, double degrees) {
    pen.rotate(Math.toRadians(degrees), x, top);
    incoming(office, red, x, top);
    pen.rotate(-Math.toRadians(degrees), x, top);
    return this;
  }

  /** The same with number and day written in blue, over empty lines. */
  public DrawnPage incoming(String office, String number, String day, int x, int top) {
    incoming(office, true, x, top);
    pen.setColor(Color.WHITE);
    pen.fillRect(x + 145, top + 52, 140, 30);
    pen.fillRect(x + 165, top + 88, 128, 30);
    pen.setColor(BLUE);
    pen.setFont(font().deriveFont(Font.PLAIN, 30f));
    pen.drawString(number, x + 160, top + 80);
    pen.drawString(day, x + 168, top + 118);
    pen.setColor(Color.BLACK);
    return this;
  }

  /** Puts a round seal with two rings and a star. */
  public DrawnPage seal(boolean red, int x, int top) {
    pen.setColor(red ? RED : Color.BLACK);
    pen.setStroke(new BasicStroke(5));
    pen.drawOval(x, top, 210, 210);
    pen.setStroke(new BasicStroke(2));
    pen.drawOval(x + 45, top + 45, 120, 120);
    pen.fillRect(x + 95, top + 95, 20, 20);
    pen.setColor(Color.BLACK);
    return this;
  }

  /** Puts a cup on it: a ring with nothing in it. */
  public DrawnPage cup(int x, int top) {
    pen.setColor(RED);
    pen.setStroke(new BasicStroke(8));
    pen.drawOval(x, top, 210, 210);
    pen.setColor(Color.BLACK);
    return this;
  }

  /** Where the line that begins with these words stands. */
  public Line line(String start) {
    return lines.stream().filter(line -> line.text().startsWith(start)).findFirst().orElseThrow();
  }

  /** The picture as the engine takes it. */
  public GreyImage grey() {
    byte[] pixels = new byte[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) image.getRGB(i % WIDTH, i / WIDTH);
    }
    return new GreyImage(WIDTH, HEIGHT, pixels);
  }

  /** The picture; to be drawn no more. */
  public BufferedImage image() {
    return image;
  }
}
