package rasoat.benchmarks.pictures;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/** Ordinary pictures: hills under a sky, a bowl on a table, balloons. */
final class Scene {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 960;

  private Scene() {}

  static BufferedImage any(RandomGenerator random) {
    BufferedImage picture =
        switch (random.nextInt(3)) {
          case 0 -> hills(random);
          case 1 -> bowl(random);
          default -> balloons(random);
        };
    return new Sensor(0.8, 7).read(picture, random);
  }

  /** A picture with words on it that people pass on. */
  static BufferedImage meme(RandomGenerator random) {
    BufferedImage picture = any(random);
    Graphics2D pen = pen(picture);
    pen.setColor(Color.WHITE);
    pen.setFont(new Font("Liberation Sans", Font.BOLD, 76));
    String words = random.nextBoolean() ? "KHI SẾP NHẮN CHỦ NHẬT" : "THỨ HAI CỦA TÔI";
    pen.drawString(words, WIDTH / 2 - pen.getFontMetrics().stringWidth(words) / 2, 130);
    pen.dispose();
    return picture;
  }

  private static BufferedImage hills(RandomGenerator random) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Noise noise = new Noise(random.nextLong());
    double day = random.nextDouble();
    for (int x = 0; x < WIDTH; x++) {
      double far = HEIGHT * (0.5 + 0.12 * noise.rough(x / 300.0, 1));
      double near = HEIGHT * (0.72 + 0.1 * noise.rough(x / 180.0, 9));
      for (int y = 0; y < HEIGHT; y++) {
        double fleck = 30 * noise.rough(x / 9.0, y / 7.0);
        double high = (double) y / HEIGHT;
        int rgb =
            y > near
                ? Pixels.rgb(50 + fleck, 92 + fleck, 40 + fleck / 2)
                : y > far
                    ? Pixels.rgb(96 + fleck / 2, 124 + fleck / 2, 120)
                    : Pixels.rgb(120 + 120 * high * day, 160 + 60 * high, 235 - 60 * day);
        picture.setRGB(x, y, rgb);
      }
    }
    return picture;
  }

  private static BufferedImage bowl(RandomGenerator random) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Desk desk = Desk.any(random);
    Light light = Light.any(random);
    double[] colour = new double[3];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double across = (x - WIDTH / 2.0) / WIDTH;
        double down = (y - HEIGHT / 2.0) / WIDTH;
        double away = Math.hypot(across, down);
        desk.colour(across, down, light.noise(), colour);
        if (away < 0.32) {
          boolean rim = away > 0.27;
          double food = 60 * light.noise().rough(26 * across, 26 * down);
          colour[0] = rim ? 235 : 176 + food;
          colour[1] = rim ? 236 : 112 + food;
          colour[2] = rim ? 240 : 52 + food / 2;
        }
        light.fall(across, down, 1, colour);
        picture.setRGB(x, y, Pixels.rgb(colour[0], colour[1], colour[2]));
      }
    }
    return picture;
  }

  private static BufferedImage balloons(RandomGenerator random) {
    BufferedImage picture = hills(random);
    Graphics2D pen = pen(picture);
    for (int i = 0; i < 14; i++) {
      pen.setColor(Color.getHSBColor((float) random.nextDouble(), 0.7f, 0.9f));
      int size = 60 + random.nextInt(140);
      pen.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT * 2 / 3), size, size * 5 / 4);
    }
    pen.dispose();
    return picture;
  }

  private static Graphics2D pen(BufferedImage picture) {
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }
}
