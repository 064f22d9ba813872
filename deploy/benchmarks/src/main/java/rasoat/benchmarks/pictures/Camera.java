package rasoat.benchmarks.pictures;

import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * A camera with a lens over a sheet that may be curled. Each pixel follows its ray until that meets
 * the sheet or the desk; lengths are in widths of the sheet.
 *
 * @param tilt how far it looks from below, in degrees
 * @param pan how far from the side
 * @param roll how far it is turned in the hand
 * @param fill share of the picture's shorter reach that the sheet takes
 * @param curl height of the wave in the sheet
 * @param barrel how much the lens bends straight lines outwards
 * @param screen whether the sheet is shown on a screen, with its grid of coloured dots
 */
record Camera(
    double tilt, double pan, double roll, double fill, double curl, double barrel, boolean screen) {

  private static final double DISTANCE = 2.6;

  /** Dots of the screen across the sheet. */
  private static final double DOTS = 820;

  private static final int STEPS = 5;

  /** A hand that tries to hold still over the paper. */
  static Camera inHand(RandomGenerator random) {
    return new Camera(
        4 + 10 * random.nextDouble(),
        5 * random.nextGaussian(),
        2.5 * random.nextGaussian(),
        0.86 + 0.08 * random.nextDouble(),
        0.006,
        0.03,
        false);
  }

  Camera tilted(double more) {
    return new Camera(more, pan * 2, roll * 2, fill - 0.04, curl, barrel, screen);
  }

  Camera curled(double height) {
    return new Camera(tilt, pan, roll, fill, height, barrel, screen);
  }

  Camera near() {
    return new Camera(tilt / 2, pan / 2, roll / 2, 1.02, curl, barrel, screen);
  }

  Camera ofScreen() {
    return new Camera(tilt, pan, roll, 0.95, 0, barrel, true);
  }

  /** The picture it takes. */
  BufferedImage take(BufferedImage sheet, Desk desk, Light light, int width, int height) {
    View view = new View(sheet, desk, light, width, height);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    double[] sum = new double[3];
    double[] one = new double[3];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        sum[0] = sum[1] = sum[2] = 0;
        for (int part = 0; part < 2; part++) { // twice a pixel, crosswise: enough against jags
          double side = (x + y + part) % 2 == 0 ? 0.25 : 0.75;
          view.look(x + side, y + 0.25 + 0.5 * part, one);
          sum[0] += one[0];
          sum[1] += one[1];
          sum[2] += one[2];
        }
        picture.setRGB(x, y, Pixels.rgb(sum[0] / 2, sum[1] / 2, sum[2] / 2));
      }
    }
    return picture;
  }

  /** The camera in front of one sheet. */
  private final class View {

    private final Pixels sheet;
    private final Desk desk;
    private final Light light;
    private final double tall;
    private final double middleX;
    private final double middleY;
    private final double focus;
    private final double[][] turn;
    private final double[] eye;

    View(BufferedImage image, Desk desk, Light light, int width, int height) {
      this.sheet = Pixels.of(image);
      this.desk = desk;
      this.light = light;
      this.tall = (double) image.getHeight() / image.getWidth();
      this.middleX = width / 2.0;
      this.middleY = height / 2.0;
      this.focus = fill * DISTANCE * Math.min(width, height / tall);
      this.turn = rotation(Math.toRadians(tilt), Math.toRadians(pan), Math.toRadians(roll));
      this.eye =
          new double[] {-DISTANCE * turn[0][2], -DISTANCE * turn[1][2], -DISTANCE * turn[2][2]};
    }

    void look(double pixelX, double pixelY, double[] into) {
      double x = (pixelX - middleX) / focus;
      double y = (pixelY - middleY) / focus;
      double bent = 1 + barrel * (x * x + y * y) * DISTANCE * DISTANCE;
      double dx = turn[0][0] * x * bent + turn[0][1] * y * bent + turn[0][2];
      double dy = turn[1][0] * x * bent + turn[1][1] * y * bent + turn[1][2];
      double dz = turn[2][0] * x * bent + turn[2][1] * y * bent + turn[2][2];
      double way = -eye[2] / dz;
      for (int step = 0; step < (curl == 0 ? 0 : STEPS); step++) {
        way = (-height(eye[0] + way * dx, eye[1] + way * dy) - eye[2]) / dz;
      }
      double atX = eye[0] + way * dx;
      double atY = eye[1] + way * dy;
      if (Math.abs(atX) <= 0.5 && Math.abs(atY) <= tall / 2) {
        sheet.at((atX + 0.5) * sheet.width(), (atY / tall + 0.5) * sheet.height(), into);
        if (screen) {
          dots(atX, atY, into);
        }
        light.fall(atX, atY, 1 + 2.2 * slope(atX, atY), into);
      } else {
        desk.colour(atX, atY, light.noise(), into);
        light.fall(atX, atY, 1, into);
      }
    }

    /** Towards the camera is up. */
    private double height(double x, double y) {
      return curl * Math.sin(4.1 * x + 1.3 * y + 0.6);
    }

    private double slope(double x, double y) {
      return curl * Math.cos(4.1 * x + 1.3 * y + 0.6);
    }

    /** Each dot of a screen is a red, a green and a blue stripe with a dark edge. */
    private void dots(double x, double y, double[] colour) {
      double across = (x + 10) * DOTS;
      int stripe = (int) (3 * (across - Math.floor(across)));
      double down = (y + 10) * DOTS;
      double edge = down - Math.floor(down) < 0.2 ? 0.75 : 1.05;
      for (int i = 0; i < 3; i++) {
        colour[i] *= edge * (i == stripe ? 1.35 : 0.83);
      }
    }
  }

  private static double[][] rotation(double tilt, double pan, double roll) {
    double[][] down = {
      {1, 0, 0}, {0, Math.cos(tilt), -Math.sin(tilt)}, {0, Math.sin(tilt), Math.cos(tilt)}
    };
    double[][] side = {
      {Math.cos(pan), 0, Math.sin(pan)}, {0, 1, 0}, {-Math.sin(pan), 0, Math.cos(pan)}
    };
    double[][] hand = {
      {Math.cos(roll), -Math.sin(roll), 0}, {Math.sin(roll), Math.cos(roll), 0}, {0, 0, 1}
    };
    return times(times(down, side), hand);
  }

  private static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[3][3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int i = 0; i < 3; i++) {
          product[row][column] += a[row][i] * b[i][column];
        }
      }
    }
    return product;
  }
}
