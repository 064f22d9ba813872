package rasoat.index.number;

import java.util.BitSet;

/** Which signs of a text readings have taken up, so that no other reading takes them again. */
final class Covered {

  private final BitSet signs = new BitSet();

  void add(int start, int end) {
    signs.set(start, end);
  }

  /** Whether a sign between these two is taken up. */
  boolean overlaps(int start, int end) {
    int next = signs.nextSetBit(start);
    return next >= 0 && next < end;
  }
}
