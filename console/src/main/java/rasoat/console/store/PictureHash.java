package rasoat.console.store;

import java.util.HexFormat;
import java.util.List;

/**
 * What a picture looks like, in 256 bits: copies of one picture differ in few of them.
 *
 * @param words 64 bits each
 */
public record PictureHash(List<Long> words) {

  /** In how many bits copies differ at most. */
  static final int NEAR = 31;

  private static final int WORDS = 4;
  private static final int HEX_DIGITS = 16;

  public PictureHash {
    words = List.copyOf(words);
    if (words.size() != WORDS) {
      throw new IllegalArgumentException("expected 4 words of 64 bits, got " + words.size());
    }
  }

  static PictureHash parse(String hex) {
    return new PictureHash(List.of(word(hex, 0), word(hex, 1), word(hex, 2), word(hex, 3)));
  }

  private static long word(String hex, int place) {
    return HexFormat.fromHexDigitsToLong(hex, place * HEX_DIGITS, (place + 1) * HEX_DIGITS);
  }

  /** In how many bits they differ. */
  public int distance(PictureHash other) {
    int distance = 0;
    for (int i = 0; i < WORDS; i++) {
      distance += Long.bitCount(words.get(i) ^ other.words.get(i));
    }
    return distance;
  }

  boolean isNear(PictureHash other) {
    return distance(other) <= NEAR;
  }

  /** 64 hexadecimal digits. */
  String hex() {
    StringBuilder hex = new StringBuilder();
    for (long word : words) {
      hex.append(HexFormat.of().toHexDigits(word));
    }
    return hex.toString();
  }
}
