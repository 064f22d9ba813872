package rasoat.detector.page;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

/** One kind of damage done to a file, by accident or on purpose. */
public enum Mutation {
  /** A few bits turned over, mostly in the head. */
  BITS {
    @Override
    byte[] of(byte[] whole, Random random) {
      byte[] bytes = whole.clone();
      int flips = 1 + random.nextInt(12);
      for (int i = 0; i < flips; i++) {
        bytes[place(bytes.length, random)] ^= (byte) (1 << random.nextInt(8));
      }
      return bytes;
    }
  },
  /** Cut off. */
  END {
    @Override
    byte[] of(byte[] whole, Random random) {
      return Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
    }
  },
  /** Two or four bytes that may be a length, now none, the largest, or any. */
  LENGTH {
    @Override
    byte[] of(byte[] whole, Random random) {
      byte[] bytes = whole.clone();
      int at = Math.min(place(bytes.length, random), bytes.length - 4);
      int value = new int[] {0, -1, Integer.MAX_VALUE, random.nextInt()}[random.nextInt(4)];
      if (random.nextBoolean()) {
        ByteBuffer.wrap(bytes).putInt(at, value);
      } else {
        ByteBuffer.wrap(bytes).putShort(at, (short) value);
      }
      return bytes;
    }
  },
  /** Two stretches changed for each other. */
  SWAP {
    @Override
    byte[] of(byte[] whole, Random random) {
      byte[] bytes = whole.clone();
      int length = 1 + random.nextInt(Math.min(256, bytes.length / 4));
      int first = random.nextInt(bytes.length / 2 - length + 1);
      int second = bytes.length / 2 + random.nextInt(bytes.length / 2 - length + 1);
      System.arraycopy(whole, second, bytes, first, length);
      System.arraycopy(whole, first, bytes, second, length);
      return bytes;
    }
  },
  /** A stretch that comes twice. */
  REPEAT {
    @Override
    byte[] of(byte[] whole, Random random) {
      int from = place(whole.length, random);
      int to = from + random.nextInt(whole.length - from) + 1;
      return HostileBytes.joined(
          Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, from, whole.length));
    }
  };

  private static final int HEAD = 200;
  private static final int PNG_HEAD = 8;
  private static final int PNG_SIGN = 0x89504e47;

  abstract byte[] of(byte[] whole, Random random);

  /** The file with the damage that belongs to a seed: of one kind or two. */
  public static byte[] of(byte[] whole, long seed) {
    Random random = new Random(seed);
    byte[] bytes = values()[random.nextInt(values().length)].of(whole, random);
    boolean more = random.nextInt(3) == 0 && bytes.length > HEAD;
    byte[] damaged = more ? values()[random.nextInt(values().length)].of(bytes, random) : bytes;
    return random.nextInt(4) == 0 ? damaged : withChecksums(damaged);
  }

  /** Checksums would stop most of the damage to a PNG before it reaches anybody. */
  private static byte[] withChecksums(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    if (bytes.length < PNG_HEAD || file.getInt(0) != PNG_SIGN) {
      return bytes;
    }
    int at = PNG_HEAD;
    while (at + 12 <= bytes.length) {
      int length = file.getInt(at);
      if (length < 0 || length > bytes.length - at - 12) {
        break;
      }
      CRC32 sum = new CRC32();
      sum.update(bytes, at + 4, length + 4);
      file.putInt(at + 8 + length, (int) sum.getValue());
      at += length + 12;
    }
    return bytes;
  }

  private static int place(int length, Random random) {
    return random.nextInt(random.nextInt(3) == 0 ? length : Math.min(length, HEAD));
  }
}
