package rasoat.detector.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** TIFF files whose directories say what they like. */
final class LyingTiff {

  private LyingTiff() {}

  /** One page of that size whose directory names itself as the next. */
  static byte[] circular(int width, int height) {
    return directory(8, width, height, 0, 0);
  }

  /** One page of that size, to be unfolded in tiles of that other size. */
  static byte[] tiled(int width, int height, int tile) {
    return directory(0, width, height, tile, tile);
  }

  private static byte[] directory(int next, int... sizes) {
    int[] tags = {256, 257, 322, 323};
    ByteBuffer tiff = ByteBuffer.allocate(10 + 12 * tags.length + 4).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(HostileBytes.ascii("II*\0")).putInt(8).putShort((short) tags.length);
    for (int i = 0; i < tags.length; i++) {
      tiff.putShort((short) tags[i]).putShort((short) 4).putInt(1).putInt(sizes[i]);
    }
    return tiff.putInt(next).array();
  }

  /** The same little-endian file with all its directories so many times over. */
  static byte[] pagesTimes(int times, byte[] tiff) {
    ByteBuffer file = ByteBuffer.wrap(tiff).order(ByteOrder.LITTLE_ENDIAN);
    List<byte[]> directories = new ArrayList<>();
    for (int at = file.getInt(4); at != 0; ) {
      int end = at + 2 + 12 * file.getShort(at);
      directories.add(Arrays.copyOfRange(tiff, at, end));
      at = file.getInt(end);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(Arrays.copyOf(tiff, tiff.length + tiff.length % 2));
    int count = times * directories.size();
    int start = all.size();
    for (int i = 0; i < count; i++) {
      byte[] directory = directories.get(i % directories.size());
      all.writeBytes(directory);
      int next = i + 1 < count ? all.size() + 4 : 0;
      all.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(next).array());
    }
    byte[] bytes = all.toByteArray();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(4, start);
    return bytes;
  }
}
