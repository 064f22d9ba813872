package rasoat.benchmarks.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A paper as it was posted.
 *
 * @param pictures the bytes of each
 * @param top where on the first sheet the picture begins, 0 to 1
 * @param bottom where it ends
 * @param hasEnd whether a picture shows the last sheet down to the seal
 * @param pixels width of the sheet in the posted picture
 * @param blur in pixels of the posted picture
 */
record Shot(
    List<byte[]> pictures, double top, double bottom, boolean hasEnd, double pixels, double blur) {

  private static final int LONG = 1600;
  private static final int SHORT = 1200;
  private static final int ROW = 50;

  /** Takes it. */
  static Shot of(Paper paper, Variant variant, RandomGenerator random) throws IOException {
    return new Maker(paper, variant, random).make();
  }

  /** Height of a small letter in the posted picture, in pixels. */
  double xHeight() {
    return 17.5 * pixels / 1654;
  }

  /** Whether a person can read the body text, as the practice sets say it. */
  boolean readable() {
    return xHeight() >= 4.5 && blur <= 0.24 * xHeight();
  }

  private record Maker(Paper paper, Variant variant, RandomGenerator random) {

    Shot make() throws IOException {
      Camera hand = Camera.inHand(random);
      Desk desk = Desk.any(random);
      Light light = Light.any(random);
      Sensor sensor = new Sensor(0.7 + 0.3 * random.nextDouble(), 6 + 3 * random.nextDouble());
      BufferedImage sheet = paper.first();
      return switch (variant) {
        case PHOTO -> whole(hand, sheet, desk, light, sensor, 0, Network.GOOD);
        case STEEP ->
            whole(hand.tilted(32 + random.nextInt(8)), sheet, desk, light, sensor, 0, Network.GOOD);
        case CURL -> whole(hand.curled(0.05), sheet, desk, light, sensor, 0, Network.GOOD);
        case SCREEN_PHOTO ->
            whole(hand.ofScreen(), sheet, Desk.PAINTED, light, sensor, 0, Network.GOOD);
        case ROT90 -> whole(hand, sheet, desk, light, sensor, 90, Network.GOOD);
        case ROT180 -> whole(hand, sheet, desk, light, sensor, 180, Network.GOOD);
        case ROT270 -> whole(hand, sheet, desk, light, sensor, 270, Network.GOOD);
        case LOW_LIGHT ->
            whole(hand, sheet, desk, light.dimmed(0.3), new Sensor(0.9, 16), 0, Network.GOOD);
        case COVERED -> whole(hand, covered(sheet), desk, light, sensor, 0, Network.GOOD);
        case RESENT_720 -> whole(hand, sheet, desk, light, sensor, 0, Network.RESENT);
        case SCAN -> flat(sheet, 0.62);
        case PHOTOCOPY -> flat(black(sheet), 0.62);
        case CHAT_SCREENSHOT -> chat(hand, sheet, desk, light, sensor);
        case COLLAGE4 -> collage(hand, sheet, desk, light, sensor);
        case TWO_PAGES -> twoPages(hand, desk, light, sensor);
        case UPPER_HALF -> part(0, paper.height() / 2, hand, light, sensor);
        case LOWER_HALF -> part(paper.height() * 45 / 100, paper.height(), hand, light, sensor);
        case HEADER_ONLY ->
            part(
                60,
                paper.places().headEnd() + 40 * (2 + paper.marks().room()),
                hand,
                light,
                sensor);
        case FIVE_LINES -> lines(5, hand, light, sensor);
        case TWO_LINES -> lines(2, hand, light, sensor);
      };
    }

    private Shot whole(
        Camera camera,
        BufferedImage sheet,
        Desk desk,
        Light light,
        Sensor sensor,
        int turned,
        Network network)
        throws IOException {
      BufferedImage seen =
          Network.turned(sensor.read(camera.take(sheet, desk, light, SHORT, LONG), random), turned);
      double scale = network.scale(seen);
      return new Shot(
          List.of(network.pass(seen)),
          0,
          1,
          paper.sheets().size() == 1,
          camera.fill() * Math.min(SHORT, LONG * 0.707) * scale,
          sensor.blur() * scale);
    }

    /** As a scanner gives it, a little turned. */
    private Shot flat(BufferedImage sheet, double scale) throws IOException {
      int width = (int) (sheet.getWidth() * scale);
      int height = (int) (sheet.getHeight() * scale);
      BufferedImage small =
          Network.drawn(
              sheet.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING),
              width,
              height);
      BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = turned.createGraphics();
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.setColor(new Color(246, 246, 244));
      pen.fillRect(0, 0, width, height);
      pen.rotate(0.008 * random.nextGaussian(), width / 2.0, height / 2.0);
      pen.drawImage(small, 0, 0, null);
      pen.dispose();
      BufferedImage seen = new Sensor(0.4, 3).read(turned, random);
      return new Shot(
          List.of(Network.GOOD.pass(seen)),
          0,
          1,
          paper.sheets().size() == 1,
          width * Network.GOOD.scale(seen),
          0.4);
    }

    /** What a copier makes of colours: grey, with hard edges and dust. */
    private BufferedImage black(BufferedImage sheet) {
      BufferedImage black =
          new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < sheet.getHeight(); y++) {
        for (int x = 0; x < sheet.getWidth(); x++) {
          int rgb = sheet.getRGB(x, y);
          double grey = 0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255);
          double hard = 255 / (1 + Math.exp(-(grey - 150) / 22));
          double dust = random.nextInt(9000) == 0 ? 40 : hard;
          black.setRGB(x, y, Pixels.rgb(dust, dust, dust));
        }
      }
      return black;
    }

    /** By a cup and a thumb, away from the letterhead. */
    private BufferedImage covered(BufferedImage sheet) {
      BufferedImage covered = Network.turned(sheet, 0);
      Graphics2D pen = covered.createGraphics();
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      int y = 1000 + random.nextInt(500);
      pen.setColor(new Color(226, 222, 214));
      pen.fillOval(1180, y, 520, 520);
      pen.setColor(new Color(92, 58, 36));
      pen.fillOval(1225, y + 45, 430, 430);
      pen.setColor(new Color(214, 168, 142));
      pen.fill(new RoundRectangle2D.Double(-60, 1750, 330, 190, 190, 190));
      pen.dispose();
      return covered;
    }

    private Shot part(int top, int bottom, Camera hand, Light light, Sensor sensor)
        throws IOException {
      int end = Math.min(bottom, paper.height());
      BufferedImage cut = paper.first().getSubimage(0, top, paper.width(), end - top);
      Camera camera = hand.near();
      int width = 1400;
      int height = Math.max(120, width * (end - top) / paper.width());
      BufferedImage seen = sensor.read(camera.take(cut, Desk.PAPER, light, width, height), random);
      double scale = Network.GOOD.scale(seen);
      double pixels = camera.fill() * width * scale;
      return new Shot(
          List.of(Network.GOOD.pass(seen)),
          (double) top / paper.height(),
          (double) end / paper.height(),
          paper.sheets().size() == 1 && end == paper.height(),
          pixels,
          sensor.blur() * scale);
    }

    private Shot lines(int count, Camera hand, Light light, Sensor sensor) throws IOException {
      List<Integer> rows = paper.places().rows();
      int from = rows.size() / 3 + random.nextInt(Math.max(1, rows.size() / 3));
      int last = Math.min(rows.size() - 1, from + count - 1);
      return part(rows.get(from) - ROW + 8, rows.get(last) + 18, hand, light, sensor);
    }

    private Shot chat(Camera hand, BufferedImage sheet, Desk desk, Light light, Sensor sensor)
        throws IOException {
      BufferedImage photo = sensor.read(hand.take(sheet, desk, light, SHORT, LONG), random);
      BufferedImage screen = ChatScreen.with(photo, random);
      double scale = Network.GOOD.scale(screen);
      double share = (double) ChatScreen.PICTURE / SHORT;
      return new Shot(
          List.of(Network.GOOD.pass(screen)),
          0,
          1,
          paper.sheets().size() == 1,
          hand.fill() * Math.min(SHORT, LONG * 0.707) * share * scale,
          sensor.blur() * share * scale);
    }

    private Shot collage(Camera hand, BufferedImage sheet, Desk desk, Light light, Sensor sensor)
        throws IOException {
      BufferedImage photo = sensor.read(hand.take(sheet, desk, light, SHORT, LONG), random);
      List<BufferedImage> four = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        four.add(i == 0 ? Scene.meme(random) : Scene.any(random));
      }
      four.add(random.nextInt(four.size() + 1), photo);
      int width = 900;
      int height = 1100;
      BufferedImage wall = new BufferedImage(2 * width + 12, 2 * height + 12, photo.getType());
      Graphics2D pen = wall.createGraphics();
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, wall.getWidth(), wall.getHeight());
      for (int i = 0; i < 4; i++) {
        BufferedImage one = four.get(i % four.size());
        pen.drawImage(
            one.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING),
            i % 2 * (width + 12),
            i / 2 * (height + 12),
            null);
      }
      pen.dispose();
      Network network = new Network(2048, List.of(0.82f));
      double scale = network.scale(wall) * width / SHORT;
      return new Shot(
          List.of(network.pass(wall)),
          0,
          1,
          paper.sheets().size() == 1,
          hand.fill() * Math.min(SHORT, LONG * 0.707) * scale,
          sensor.blur() * scale);
    }

    private Shot twoPages(Camera hand, Desk desk, Light light, Sensor sensor) throws IOException {
      List<byte[]> pictures = new ArrayList<>();
      for (BufferedImage sheet : paper.sheets()) {
        pictures.add(
            Network.GOOD.pass(sensor.read(hand.take(sheet, desk, light, SHORT, LONG), random)));
      }
      return new Shot(
          pictures, 0, 1, true, hand.fill() * Math.min(SHORT, LONG * 0.707), sensor.blur());
    }
  }
}
