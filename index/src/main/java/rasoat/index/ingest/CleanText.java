package rasoat.index.ingest;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as the registry keeps it. */
final class CleanText {

  /** Some 2,000 pages; the longest laws have 700. */
  private static final int MOST_SIGNS = 6_000_000;

  private static final int LONGEST_WORD = 200;

  /** What shows nothing: controls, soft hyphens, joiners, byte order marks. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

  private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u3000]");

  private CleanText() {}

  /**
   * NFC, line ends as {@code \n}, without what shows nothing.
   *
   * @throws UnfitFileException when it holds no words, too many, or none but endless ones
   */
  static String of(String raw, String name) throws UnfitFileException {
    if (raw.length() > MOST_SIGNS) {
      throw new UnfitFileException(
          "expected at most " + MOST_SIGNS + " signs of text in " + name + ": was " + raw.length());
    }
    String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    String seen = UNSEEN.matcher(SPACES.matcher(lines).replaceAll(" ")).replaceAll("");
    checkWords(seen, name);
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  private static void checkWords(String text, String name) throws UnfitFileException {
    int letters = 0;
    int endless = 0;
    int word = 0;
    int longest = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean isSpace = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (!isSpace) {
        word++;
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        continue;
      }
      longest = Math.max(longest, word);
      endless += word > LONGEST_WORD ? word : 0;
      word = 0;
    }
    if (letters == 0) {
      throw new UnfitFileException("expected text in " + name + ": found no letters");
    }
    if (endless * 2L > letters) {
      throw new UnfitFileException(
          "expected words in %s: most of it is without spaces, one word of %d signs"
              .formatted(name, longest));
    }
  }
}
