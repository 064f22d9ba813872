package rasoat.detector.copy;

import java.util.Arrays;
import java.util.HexFormat;
import rasoat.detector.page.GreyImage;

/**
 * A perceptual hash of 256 bits as Meta published it (PDQ, ThreatExchange): brightness smoothed by
 * two passes of a box filter and taken at 64 x 64 places, its cosine transform without the constant
 * term, and of the 16 x 16 lowest frequencies whether each is above their median. Copies are
 * commonly up to 31 bits apart, strangers about 128.
 *
 * @param bits the lowest frequencies first, 64 a word
 * @param quality 0 to 100, how much there is to see; below 50 strangers come near
 */
@SuppressWarnings("ArrayRecordComponent") // compared by distance
public record Pdq(long[] bits, int quality) {

  /** Bits in a hash. */
  public static final int LENGTH = 256;

  private static final int SIDE = 64;
  private static final int FREQUENCIES = 16;
  private static final int PASSES = 2;
  private static final int WINDOWS = 128;
  private static final float[][] COSINES = cosines();

  /** The hash of a picture of any size. */
  public static Pdq of(GreyImage image) {
    float[] grey = new float[image.pixels().length];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = image.pixels()[i] & 0xff;
    }
    smooth(grey, image.width(), image.height());
    float[][] small = new float[SIDE][SIDE];
    for (int i = 0; i < SIDE; i++) {
      int row = (int) ((i + 0.5) * image.height() / SIDE);
      for (int j = 0; j < SIDE; j++) {
        small[i][j] = grey[row * image.width() + (int) ((j + 0.5) * image.width() / SIDE)];
      }
    }
    return new Pdq(bits(transformed(small)), quality(small));
  }

  /** How many bits differ. */
  public int distance(Pdq other) {
    int distance = 0;
    for (int i = 0; i < bits.length; i++) {
      distance += Long.bitCount(bits[i] ^ other.bits[i]);
    }
    return distance;
  }

  /** 64 hexadecimal digits, the highest frequency first, as the reference writes it. */
  public String hex() {
    StringBuilder hex = new StringBuilder();
    for (int i = bits.length - 1; i >= 0; i--) {
      hex.append(HexFormat.of().toHexDigits(bits[i]));
    }
    return hex.toString();
  }

  private static void smooth(float[] grey, int width, int height) {
    float[] other = new float[grey.length];
    for (int pass = 0; pass < PASSES; pass++) {
      for (int row = 0; row < height; row++) {
        box(grey, other, row * width, 1, width);
      }
      for (int column = 0; column < width; column++) {
        box(other, grey, column, width, height);
      }
    }
  }

  /**
   * The mean over a window of a 128th of the length, smaller at the ends; one of even length
   * reaches farther ahead.
   */
  private static void box(float[] from, float[] to, int start, int step, int length) {
    int window = Math.min(length, (length + WINDOWS - 1) / WINDOWS);
    int ahead = window / 2;
    int behind = window - 1 - ahead;
    float sum = 0;
    for (int i = 0; i < ahead; i++) {
      sum += from[start + i * step];
    }
    int count = ahead;
    for (int i = 0; i < length; i++) {
      if (i + ahead < length) {
        sum += from[start + (i + ahead) * step];
        count++;
      }
      if (i - behind - 1 >= 0) {
        sum -= from[start + (i - behind - 1) * step];
        count--;
      }
      to[start + i * step] = sum / count;
    }
  }

  private static float[][] cosines() {
    float[][] cosines = new float[FREQUENCIES][SIDE];
    for (int i = 0; i < FREQUENCIES; i++) {
      for (int j = 0; j < SIDE; j++) {
        double angle = Math.PI / 2 / SIDE * (i + 1) * (2 * j + 1);
        cosines[i][j] = (float) (Math.sqrt(2.0 / SIDE) * Math.cos(angle));
      }
    }
    return cosines;
  }

  private static float[] transformed(float[][] small) {
    float[] transformed = new float[FREQUENCIES * FREQUENCIES];
    float[] row = new float[SIDE];
    for (int i = 0; i < FREQUENCIES; i++) {
      Arrays.fill(row, 0);
      for (int k = 0; k < SIDE; k++) {
        for (int j = 0; j < SIDE; j++) {
          row[j] += COSINES[i][k] * small[k][j];
        }
      }
      for (int j = 0; j < FREQUENCIES; j++) {
        float sum = 0;
        for (int k = 0; k < SIDE; k++) {
          sum += row[k] * COSINES[j][k];
        }
        transformed[i * FREQUENCIES + j] = sum;
      }
    }
    return transformed;
  }

  private static long[] bits(float[] transformed) {
    float[] sorted = transformed.clone();
    Arrays.sort(sorted);
    float median = sorted[(sorted.length - 1) / 2];
    long[] bits = new long[LENGTH / Long.SIZE];
    for (int i = 0; i < transformed.length; i++) {
      if (transformed[i] > median) {
        bits[i / Long.SIZE] |= 1L << i % Long.SIZE;
      }
    }
    return bits;
  }

  /** The sum of the steps between neighbours that are more than slight. */
  private static int quality(float[][] small) {
    int steps = 0;
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < SIDE; j++) {
        steps += i + 1 < SIDE ? step(small[i][j], small[i + 1][j]) : 0;
        steps += j + 1 < SIDE ? step(small[i][j], small[i][j + 1]) : 0;
      }
    }
    return Math.min(100, steps / 90);
  }

  private static int step(float a, float b) {
    return Math.abs((int) ((a - b) * 100 / 255));
  }
}
