package rasoat.console.store;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The sixteen bands of sixteen bits of a hash. Hashes that differ in 31 bits at most have a band
 * that differs in one bit at most: who looks up each band, and each with one bit turned, misses
 * none.
 */
final class Bands {

  private static final int BITS = 16;
  private static final int MASK = 0xffff;
  private static final int IN_A_WORD = Long.SIZE / BITS;
  private static final int PLACES = 16;
  private static final int CONCLUSION_HEX_DIGITS = 11;
  private static final int BELOW_CONCLUSION = 20;

  private Bands() {}

  /** Its own, under which it is kept. */
  static List<Long> of(String conclusion, PictureHash hash) {
    List<Long> bands = new ArrayList<>();
    for (int place = 0; place < PLACES; place++) {
      bands.add(key(conclusion, place, bits(hash, place)));
    }
    return bands;
  }

  /** Those under which everything near it is kept. */
  static List<Long> around(String conclusion, PictureHash hash) {
    List<Long> bands = new ArrayList<>(of(conclusion, hash));
    for (int place = 0; place < PLACES; place++) {
      for (int bit = 0; bit < BITS; bit++) {
        bands.add(key(conclusion, place, bits(hash, place) ^ 1 << bit));
      }
    }
    return bands;
  }

  private static int bits(PictureHash hash, int place) {
    return (int) (hash.words().get(place / IN_A_WORD) >>> place % IN_A_WORD * BITS) & MASK;
  }

  /** 44 bits of the conclusion, then 4 of the place, then those of the band. */
  private static long key(String conclusion, int place, int bits) {
    long ours = HexFormat.fromHexDigitsToLong(conclusion, 0, CONCLUSION_HEX_DIGITS);
    return ours << BELOW_CONCLUSION | (long) place << BITS | bits;
  }
}
