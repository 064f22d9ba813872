package rasoat.detector.digit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import rasoat.detector.page.GreyImage;

/** Digits that people wrote, put together to numbers. */
public final class WrittenDigits {

  /** How high one is, with the air around it. */
  public static final int SIDE = 28;

  private static final BufferedImage DIGITS = load();

  private WrittenDigits() {}

  private static BufferedImage load() {
    try {
      return ImageIO.read(
          Objects.requireNonNull(WrittenDigits.class.getResource("digits.png"), "digits.png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a number on a picture.
   *
   * @param hand which of ten samples of each digit, the next one for the next digit
   * @param pitch from digit to digit, pixels of the sample; {@value #SIDE} leaves air between most
   * @param scale how large
   */
  public static void write(
      String number, int hand, int pitch, double scale, Graphics2D pen, int x, int y) {
    for (int i = 0; i < number.length(); i++) {
      BufferedImage digit = digit(number.charAt(i) - '0', (hand + i) % 10);
      int side = (int) (SIDE * scale);
      pen.drawImage(digit, x + (int) (i * pitch * scale), y, side, side, null);
    }
  }

  /** Ink on nothing, so that digits may overlap. */
  private static BufferedImage digit(int digit, int hand) {
    BufferedImage ink = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int value = DIGITS.getRaster().getSample(hand * SIDE + x, digit * SIDE + y, 0);
        ink.setRGB(x, y, value << 24 | 0x101030);
      }
    }
    return ink;
  }

  /** A strip of paper with a number. */
  static GreyImage strip(String number, int hand, int pitch) {
    return strip(number, hand, pitch, 0);
  }

  /** With so much room behind it, in which a printed stroke begins the symbol. */
  static GreyImage strip(String number, int hand, int pitch, int room) {
    int width = (int) (2.0 * (pitch * (number.length() - 1) + SIDE)) + 20 + room;
    BufferedImage strip = new BufferedImage(width, 76, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = strip.createGraphics();
    pen.setColor(new Color(245, 245, 245));
    pen.fillRect(0, 0, width, 76);
    write(number, hand, pitch, 2, pen, 10, 10);
    if (room > 0) {
      pen.setColor(Color.BLACK);
      pen.fillPolygon(
          new int[] {width - room + 2, width - room + 5, width - room + 16, width - room + 13},
          new int[] {58, 58, 18, 18},
          4);
    }
    pen.dispose();
    byte[] pixels = new byte[width * 76];
    int[] samples = strip.getRaster().getSamples(0, 0, width, 76, 0, (int[]) null);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) samples[i];
    }
    return new GreyImage(width, 76, pixels);
  }
}
