package rasoat.benchmarks.pictures;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** A telephone's screen with a conversation on it. */
final class ChatScreen {

  /** Width of a picture inside. */
  static final int PICTURE = 860;

  private static final int WIDTH = 1080;
  private static final int HEIGHT = 2000;
  private static final String[] SAID = {
    "Anh chị xem giúp em với", "Tối nay họp lúc mấy giờ?", "Ok em nhé", "Cái này có thật không",
    "Mai con được nghỉ học không ạ", "Đã gửi cho cả nhóm rồi", "Trời mưa to quá", "Ai mua cam không"
  };

  private final Graphics2D pen;
  private final RandomGenerator random;
  private int y = 210;

  private ChatScreen(Graphics2D pen, RandomGenerator random) {
    this.pen = pen;
    this.random = random;
  }

  /** Words alone. */
  static BufferedImage ofWords(RandomGenerator random) {
    BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    ChatScreen chat = begin(screen, random);
    while (chat.y < HEIGHT - 260) {
      chat.bubble();
    }
    chat.pen.dispose();
    return screen;
  }

  /** With a picture between the words. */
  static BufferedImage with(BufferedImage picture, RandomGenerator random) {
    BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    ChatScreen chat = begin(screen, random);
    chat.bubble();
    int height = picture.getHeight() * PICTURE / picture.getWidth();
    chat.pen.drawImage(
        picture.getScaledInstance(PICTURE, height, Image.SCALE_AREA_AVERAGING), 130, chat.y, null);
    chat.y += height + 40;
    while (chat.y < HEIGHT - 260) {
      chat.bubble();
    }
    chat.pen.dispose();
    return screen;
  }

  private static ChatScreen begin(BufferedImage screen, RandomGenerator random) {
    Graphics2D pen = screen.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(new Color(236, 240, 244));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(24, 120, 206));
    pen.fillRect(0, 0, WIDTH, 170);
    pen.setColor(Color.WHITE);
    pen.setFont(new Font("Liberation Sans", Font.BOLD, 44));
    pen.drawString("Nhóm xóm mình", 120, 120);
    pen.fillRect(0, HEIGHT - 150, WIDTH, 150);
    return new ChatScreen(pen, random);
  }

  private void bubble() {
    String words = SAID[random.nextInt(SAID.length)];
    pen.setFont(new Font("Liberation Sans", Font.PLAIN, 38));
    int width = pen.getFontMetrics().stringWidth(words) + 60;
    boolean own = random.nextBoolean();
    int x = own ? WIDTH - width - 40 : 130;
    pen.setColor(own ? new Color(205, 231, 255) : Color.WHITE);
    pen.fillRoundRect(x, y, width, 92, 40, 40);
    pen.setColor(new Color(30, 34, 40));
    pen.drawString(words, x + 30, y + 58);
    y += 124;
  }
}
