package rasoat.detector.copy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds all hashes within 31 bits of one, exactly, without looking at every one (multi-index
 * hashing, Norouzi and others 2012): of 16 parts of 16 bits one differs in a single bit at most.
 * For one thread at a time.
 */
public final class NearHashes {

  /** How far apart copies may be, in bits. */
  public static final int REACH = 31;

  private static final int PARTS = 16;
  private static final int PART_BITS = 16;
  private static final int[] NONE = {};

  /** For each part and each value of it: how many have it, then their places. */
  private final int[][][] having = new int[PARTS][1 << PART_BITS][];

  private Pdq[] hashes = new Pdq[16];
  private int end;

  /** Takes a hash in under a number of the caller's, best a small one; one hash a number. */
  public void add(int number, Pdq hash) {
    if (number >= hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.max(number + 1, hashes.length * 2));
    }
    if (number < end && hashes[number] != null) {
      throw new IllegalStateException("there is a hash of number " + number + " already");
    }
    hashes[number] = hash;
    end = Math.max(end, number + 1);
    for (int part = 0; part < PARTS; part++) {
      int value = value(hash, part);
      int[] list = having[part][value];
      if (list == null) {
        list = new int[3];
      } else if (list[0] + 1 == list.length) {
        list = Arrays.copyOf(list, list.length * 2);
      }
      list[++list[0]] = number;
      having[part][value] = list;
    }
  }

  /** Forgets the hash of that number. */
  public void remove(int number) {
    Pdq hash = hashes[number];
    for (int part = 0; part < PARTS; part++) {
      int[] list = having[part][value(hash, part)];
      int place = 1;
      while (list[place] != number) {
        place++;
      }
      list[place] = list[list[0]--];
    }
    hashes[number] = null;
  }

  /** Names the numbers of all hashes within reach, each once, in no order. */
  public void near(Pdq hash, IntConsumer each) {
    Set<Integer> named = new HashSet<>();
    for (int part = 0; part < PARTS; part++) {
      int value = value(hash, part);
      near(hash, having[part][value], named);
      for (int bit = 0; bit < PART_BITS; bit++) {
        near(hash, having[part][value ^ 1 << bit], named);
      }
    }
    named.forEach(each::accept);
  }

  private void near(Pdq hash, int[] list, Set<Integer> named) {
    int[] places = list == null ? NONE : list;
    for (int i = 1; i < places.length && i <= places[0]; i++) {
      if (hash.distance(hashes[places[i]]) <= REACH) {
        named.add(places[i]);
      }
    }
  }

  private static int value(Pdq hash, int part) {
    return (int) (hash.bits()[part / 4] >>> part % 4 * PART_BITS) & 0xffff;
  }
}
