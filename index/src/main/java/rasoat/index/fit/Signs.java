package rasoat.index.fit;

import java.util.List;
import rasoat.index.text.Syllable;

/**
 * A text as signs without marks, one space between words.
 *
 * @param starts where each word begins, and where the next one would
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Signs(byte[] signs, int[] starts) {

  private static final char NOT_ASCII = '~';

  static Signs of(List<Syllable> words) {
    int[] starts = new int[words.size() + 1];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      starts[i] = text.length();
      text.append(words.get(i).plain()).append(' ');
    }
    starts[words.size()] = text.length();
    byte[] signs = new byte[text.length()];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = sign(text.charAt(i));
    }
    return new Signs(signs, starts);
  }

  static byte sign(char sign) {
    return (byte) (sign < 0x80 ? sign : NOT_ASCII);
  }
}
