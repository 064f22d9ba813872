package rasoat.index.sealed.term;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

/**
 * What of a text is forgotten before it is hashed: the version, and a digest of what the tables do
 * to every letter they know. A pack says both; another program that forgets otherwise would find
 * nothing, so it refuses the pack.
 */
public final class Normaliser {

  /** Goes up whenever a golden vector changes. */
  public static final int VERSION = 1;

  private static final int LAST_LATIN = 0x24F;
  private static final int FIRST_VIETNAMESE = 0x1EA0;
  private static final int LAST_VIETNAMESE = 0x1EF9;
  private static final int FIRST_PUNCTUATION = 0x2010;
  private static final int LAST_CURRENCY = 0x20AC;
  private static final int FIRST_WIDE = 0xFF01;
  private static final int LAST_WIDE = 0xFF5E;

  private static final String DIGEST = probe();

  private Normaliser() {}

  /** SHA-256 over the forms of every letter of Vietnamese in several places of a word, hex. */
  public static String digest() {
    return DIGEST;
  }

  private static String probe() {
    MessageDigest digest = Sha256.begin();
    probe(digest, ' ', LAST_LATIN);
    probe(digest, FIRST_VIETNAMESE, LAST_VIETNAMESE);
    probe(digest, FIRST_PUNCTUATION, LAST_CURRENCY);
    probe(digest, FIRST_WIDE, LAST_WIDE);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void probe(MessageDigest digest, int first, int last) {
    for (int c = first; c <= last; c++) {
      String letter = Character.toString(c);
      String words = letter + "oa" + letter + "ng ngh" + letter + " 1" + letter + "2 rn" + letter;
      for (Syllable syllable : Syllables.of(words)) {
        String forms =
            syllable.plain() + ' ' + syllable.folded() + ' ' + syllable.skeleton() + '\n';
        digest.update(forms.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
