package rasoat.console;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import rasoat.model.finding.Region;

/** A page that looks like a letter of an office that does not exist. */
public final class InventedPicture {

  public static final int WIDTH = 1240;
  public static final int HEIGHT = 1754;
  public static final Region NUMBER = new Region(150, 232, 370, 56);
  public static final Region DATE = new Region(630, 232, 500, 56);
  public static final Region BODY = new Region(140, 525, 990, 405);
  public static final Region SEAL = new Region(700, 1130, 300, 300);
  public static final Region MARK = new Region(150, 310, 250, 76);

  private static final Color SEAL_RED = new Color(0xC4, 0x1E, 0x3A);

  private InventedPicture() {}

  /** Draws the page; {@code mark} goes into a red frame, none when it is empty. */
  public static Path draw(Path file, String number, String mark) throws IOException {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = page.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setColor(new Color(0xF6, 0xF2, 0xE8));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    drawHeader(canvas, number);
    drawBody(canvas);
    drawSeal(canvas);
    if (!mark.isEmpty()) {
      drawMark(canvas, mark);
    }
    canvas.dispose();
    Files.createDirectories(file.getParent());
    ImageIO.write(page, "png", file.toFile());
    return file;
  }

  private static void drawHeader(Graphics2D canvas, String number) {
    canvas.setColor(Color.BLACK);
    write(canvas, Font.BOLD, 26, "UBND PHƯỜNG AN HẢI", 150, 140);
    write(canvas, Font.BOLD, 23, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 560, 140);
    write(canvas, Font.BOLD, 24, "Độc lập - Tự do - Hạnh phúc", 650, 185);
    write(canvas, Font.PLAIN, 28, "Số: " + number, 160, 270);
    write(canvas, Font.ITALIC, 26, "An Hải, ngày 16 tháng 12 năm 2025", 645, 270);
    write(canvas, Font.BOLD, 34, "Kính gửi: Các tổ dân phố", 400, 460);
  }

  private static void drawBody(Graphics2D canvas) {
    String[] lines = {
      "Thực hiện kế hoạch công tác năm 2026, Ủy ban nhân dân phường",
      "đề nghị các tổ dân phố rà soát danh sách hộ tham gia chương",
      "trình Vườn Xanh, mỗi hộ được nhận 12 cây giống và 3 bao đất",
      "sạch; giao Công an phường chủ trì, phối hợp với Trạm Y tế bảo",
      "đảm trật tự trong ngày phát cây; báo cáo kết quả về Văn phòng",
      "trước ngày 30 tháng 01 năm 2026 để tổng hợp, trình lãnh đạo.",
    };
    for (int i = 0; i < lines.length; i++) {
      write(canvas, Font.PLAIN, 28, lines[i], 150, 570 + i * 68);
    }
    write(canvas, Font.BOLD, 32, "CHỦ TỊCH", 770, 1090);
    write(canvas, Font.BOLD, 32, "Trần Văn Mẫu", 740, 1520);
  }

  private static void drawSeal(Graphics2D canvas) {
    canvas.setColor(SEAL_RED);
    canvas.setStroke(new BasicStroke(9));
    canvas.drawOval(SEAL.x() + 10, SEAL.y() + 10, SEAL.width() - 20, SEAL.height() - 20);
    canvas.setStroke(new BasicStroke(4));
    canvas.drawOval(SEAL.x() + 60, SEAL.y() + 60, SEAL.width() - 120, SEAL.height() - 120);
  }

  private static void drawMark(Graphics2D canvas, String mark) {
    canvas.setColor(SEAL_RED);
    canvas.setStroke(new BasicStroke(6));
    canvas.drawRect(MARK.x() + 5, MARK.y() + 5, MARK.width() - 10, MARK.height() - 10);
    write(canvas, Font.BOLD, 42, mark, MARK.x() + 24, MARK.y() + 54);
  }

  private static void write(Graphics2D canvas, int style, int size, String text, int x, int y) {
    canvas.setFont(new Font(Font.SERIF, style, size));
    canvas.drawString(text, x, y);
  }
}
