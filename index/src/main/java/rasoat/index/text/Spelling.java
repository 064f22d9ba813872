package rasoat.index.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The spelling of a Vietnamese syllable: onset, rime and at most one tone. Says nothing about
 * whether a word exists.
 */
public final class Spelling {

  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  private static final Pattern TONELESS =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|gi|g|kh|k|ph|th|tr|t|ch|c|qu|b|d|đ|h|l|m|n|p|r|s|v|x)?"
              + "(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?"
              + "|ă(?:c|m|n|ng|p|t)|â(?:c|m|n|ng|p|t|u|y)"
              + "|e(?:c|m|n|ng|o|p|t)?|ê(?:ch|m|n|nh|p|t|u)?"
              + "|i(?:a|ch|m|n|nh|p|t|u)?|iê(?:c|m|n|ng|p|t|u)"
              + "|o(?:c|i|m|n|ng|p|t)?|oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|oă(?:c|m|n|ng|t)"
              + "|oe(?:n|o|t)?|oo(?:c|ng)|ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?"
              + "|u(?:a|c|i|m|n|ng|p|t)?|uâ(?:n|ng|t|y)|uê(?:ch|nh)?|uô(?:c|i|m|n|ng|t)|uơ"
              + "|uy(?:a|ch|n|nh|p|t|u)?|uyê(?:n|t)"
              + "|ư(?:a|c|i|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)"
              + "|y|yê(?:m|n|ng|t|u))");

  /** The same without diacritics. */
  private static final Pattern PLAIN = Pattern.compile(Folding.plain(TONELESS.pattern()));

  private static final int LONGEST = 7;

  private Spelling() {}

  /** Whether a word without punctuation could be one, in any case. */
  public static boolean isSyllable(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    String toneless = TONES.matcher(apart).replaceAll("");
    return apart.length() - toneless.length() <= 1
        && TONELESS.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC)).matches();
  }

  /** Whether a word in lower case without diacritics could be one. */
  public static boolean isPlainSyllable(String word) {
    return word.length() <= LONGEST && PLAIN.matcher(word).matches();
  }
}
