package rasoat.benchmarks.drawn;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A document as it is printed: A4, letterhead in two columns, signature on the right. */
public final class DrawnPage {

  private static final int WIDTH = 1654;
  private static final int HEIGHT = 2339;
  private static final int TOP = 140;
  private static final int BOTTOM = HEIGHT - 130;
  private static final int LEFT = 230;
  private static final int RIGHT = WIDTH - 120;
  private static final int SIZE = 38;
  private static final int SMALL = 33;

  private final List<BufferedImage> sheets = new ArrayList<>();
  private final String font;
  private Graphics2D pen;
  private final List<Integer> rows = new ArrayList<>();
  private Rectangle number = new Rectangle();
  private Point signature = new Point();
  private int headEnd;
  private int y;

  private DrawnPage(String font) {
    this.font = font;
    this.pen = nextSheet();
  }

  /** The first sheet. */
  public static BufferedImage of(String text, String font) {
    return sheets(text, font).getFirst();
  }

  /**
   * Where the parts of a page came to stand, in pixels.
   *
   * @param number the number line
   * @param headEnd below the letterhead
   * @param rows baselines of the lines of the body on the first sheet
   * @param signature the middle between office and name, on the last sheet
   */
  public record Places(Rectangle number, int headEnd, List<Integer> rows, Point signature) {}

  /** A page and where its parts are. */
  public record Drawn(List<BufferedImage> sheets, Places places) {}

  /** As many sheets as the text needs, with the places of their parts. */
  public static Drawn drawn(String text, String font) {
    DrawnPage drawn = new DrawnPage(font);
    drawn.draw(text.lines().toList());
    drawn.pen.dispose();
    return new Drawn(
        drawn.sheets,
        new Places(drawn.number, drawn.headEnd, List.copyOf(drawn.rows), drawn.signature));
  }

  /** As many sheets as the text needs; the signature block stays together. */
  public static List<BufferedImage> sheets(String text, String font) {
    return drawn(text, font).sheets();
  }

  private Graphics2D nextSheet() {
    BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D fresh = sheet.createGraphics();
    fresh.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    fresh.setColor(Color.WHITE);
    fresh.fillRect(0, 0, WIDTH, HEIGHT);
    fresh.setColor(new Color(30, 30, 30));
    sheets.add(sheet);
    y = TOP;
    return fresh;
  }

  /** Goes on to the next sheet when there is no room for that height. */
  private void makeRoom(int height) {
    if (y + height > BOTTOM) {
      Font current = pen.getFont();
      pen.dispose();
      pen = nextSheet();
      pen.setFont(current);
    }
  }

  private void draw(List<String> lines) {
    int date = 0;
    while (date < lines.size() && !lines.get(date).matches(".*ngày.*tháng.*")) {
      date++;
    }
    int recipients = lines.indexOf("Nơi nhận:");
    int end = recipients < 0 ? lines.size() : recipients;
    head(lines.subList(0, Math.min(date + 1, lines.size())));
    for (String line : lines.subList(Math.min(date + 1, lines.size()), end)) {
      paragraph(line);
    }
    if (recipients >= 0) {
      foot(lines.subList(recipients, lines.size()));
    }
  }

  private void head(List<String> head) {
    int motto = 0;
    while (motto < head.size()
        && !head.get(motto).startsWith("CỘNG")
        && !head.get(motto).startsWith("ĐẢNG CỘNG")) {
      motto++;
    }
    List<String> left = new ArrayList<>(head.subList(0, Math.min(motto, head.size())));
    List<String> right = new ArrayList<>();
    for (String line : head.subList(Math.min(motto, head.size()), head.size())) {
      (line.startsWith("Số") ? left : right).add(line);
    }
    int bottom = y;
    for (int i = 0; i < left.size(); i++) {
      centred(left.get(i), 480, y + i * 48, i == 1 ? Font.BOLD : Font.PLAIN, SMALL);
      if (left.get(i).startsWith("Số")) {
        int width = pen.getFontMetrics().stringWidth(left.get(i));
        number = new Rectangle(480 - width / 2, y + i * 48 - SMALL, width, SMALL + 12);
      }
      bottom = Math.max(bottom, y + i * 48);
    }
    for (int i = 0; i < right.size(); i++) {
      centred(right.get(i), 1130, y + i * 48, i < 2 ? Font.BOLD : Font.ITALIC, SMALL);
      bottom = Math.max(bottom, y + i * 48);
    }
    y = bottom + 70;
    headEnd = bottom + 20;
  }

  private void centred(String line, int middle, int baseline, int style, int size) {
    pen.setFont(new Font(font, style, size));
    pen.drawString(line, middle - pen.getFontMetrics().stringWidth(line) / 2, baseline);
  }

  private void paragraph(String text) {
    if (text.isBlank()) {
      y += 20;
      return;
    }
    makeRoom(0);
    boolean title = text.equals(text.toUpperCase(java.util.Locale.ROOT));
    pen.setFont(new Font(font, title ? Font.BOLD : Font.PLAIN, SIZE));
    if (title) {
      centred(text, (LEFT + RIGHT) / 2, y, Font.BOLD, SIZE);
      y += 52;
      return;
    }
    List<String> row = new ArrayList<>();
    int x = LEFT + 60;
    int used = x;
    for (String word : text.strip().split("\\s+")) {
      int width = pen.getFontMetrics().stringWidth(word + " ");
      if (used + width > RIGHT && !row.isEmpty()) {
        justified(row, x);
        row.clear();
        x = LEFT;
        used = x;
      }
      row.add(word);
      used += width;
    }
    makeRoom(0);
    noteRow();
    pen.drawString(String.join(" ", row), x, y);
    y += 56;
  }

  private void noteRow() {
    if (sheets.size() == 1) {
      rows.add(y);
    }
  }

  private void justified(List<String> row, int x) {
    makeRoom(0);
    noteRow();
    int letters = row.stream().mapToInt(word -> pen.getFontMetrics().stringWidth(word)).sum();
    double gap = row.size() < 2 ? 0 : (double) (RIGHT - x - letters) / (row.size() - 1);
    double at = x;
    for (String word : row) {
      pen.drawString(word, (float) at, y);
      at += pen.getFontMetrics().stringWidth(word) + gap;
    }
    y += 50;
  }

  private void foot(List<String> lines) {
    int blank = lines.indexOf("");
    int end = blank < 0 ? lines.size() : blank;
    List<String> signatures =
        lines.subList(end, lines.size()).stream().filter(l -> !l.isBlank()).toList();
    makeRoom(30 + Math.max(end * 40, signatures.size() * 48 + 150));
    int top = y + 30;
    for (int i = 0; i < end; i++) {
      pen.setFont(new Font(font, i == 0 ? Font.BOLD | Font.ITALIC : Font.PLAIN, 30));
      pen.drawString(lines.get(i), LEFT, top + i * 40);
    }
    signature = new Point(1180, top + (signatures.size() - 2) * 48 + 80);
    for (int i = 0; i < signatures.size(); i++) {
      boolean name = i == signatures.size() - 1;
      centred(signatures.get(i), 1180, top + i * 48 + (name ? 150 : 0), Font.BOLD, SIZE);
    }
  }
}
