package rasoat.index.fit;

import java.util.Arrays;

/**
 * The best local path of a piece of a reading through a stretch of a document, sign by sign, with
 * affine gaps (Gotoh, 1982), inside a band.
 */
final class SignPath {

  /** Signs or lines came or went; once they do, more may. */
  private static final float GAP = -4;

  private static final float MORE = -0.1f;
  private static final float NEVER = -1e9f;

  private final Channel channel;
  private final byte[] written;
  private final int base;
  private float[] best;
  private float[] row;
  private final float[] added;
  private float most;

  private SignPath(Signs document, Band band, Channel channel) {
    this.channel = channel;
    this.written = document.signs();
    this.base = document.starts()[band.from()];
    int width = document.starts()[band.to()] - base;
    best = new float[width + 1];
    row = new float[width + 1];
    added = new float[width + 1];
    Arrays.fill(added, NEVER);
  }

  /** How much likelier the path is than signs of no document, in nats. */
  static double nats(Signs reading, Signs document, Band band, Channel channel) {
    SignPath path = new SignPath(document, band, channel);
    for (int i = 0; i < band.low().length; i++) {
      int left = document.starts()[band.low()[i]] - path.base;
      int right = document.starts()[band.high()[i] + 1] - path.base;
      int word = band.start() + i;
      for (int at = reading.starts()[word]; at < reading.starts()[word + 1]; at++) {
        path.read(reading.signs()[at], left, right);
      }
    }
    return path.most;
  }

  /** Goes on with the next sign; columns beyond the right end of a row were never entered. */
  private void read(byte sign, int left, int right) {
    added[left] = Math.max(best[left] + GAP, added[left] + MORE);
    row[left] = left == 0 ? 0 : added[left];
    float missing = NEVER;
    for (int j = left + 1; j <= right; j++) {
      float pair = best[j - 1] + channel.gain(written[base + j - 1], sign);
      added[j] = Math.max(best[j] + GAP, added[j] + MORE);
      missing = Math.max(row[j - 1] + GAP, missing + MORE);
      row[j] = Math.max(Math.max(0, pair), Math.max(added[j], missing));
      most = Math.max(most, row[j]);
    }
    float[] free = best;
    best = row;
    row = free;
  }
}
