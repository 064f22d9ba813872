package rasoat.detector.impersonation.domain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.domain.Word.Kind;
import rasoat.index.text.ShippedList;
import rasoat.index.text.Spelling;

/** The words addresses are made of, each brand also in the forms that tricks give it. */
final class Lexicon {

  /** Shorter brands changed by a letter are other words, or none. */
  private static final int CHANGEABLE = 5;

  /** So long that leaving out a letter hides nothing, even where syllables remain. */
  private static final int LONG = 10;

  private static final int OMITTABLE = 8;
  private static final List<String> GOV = List.of("gov", "govt", "govn", "govvn");
  private static final Set<Trick> CHANGES =
      EnumSet.of(Trick.HOMOGLYPH, Trick.OMISSION, Trick.DOUBLING, Trick.SWAP);

  // Last, for it is made with the values above.
  static final Lexicon SHIPPED = new Lexicon();

  /** What a word is. */
  record Entry(Kind kind, @Nullable Brand brand, @Nullable Trick trick) {}

  private final Map<String, Entry> words = new HashMap<>();
  private final int longest;

  private Lexicon() {
    GOV.forEach(word -> words.put(word, new Entry(Kind.GOV, null, null)));
    for (String line : ShippedList.lines(Lexicon.class, "words.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
        words.putIfAbsent(word, new Entry(kind, null, null));
      }
    }
    for (Brand brand : Brand.ALL) {
      brand.ordinary().forEach(word -> words.putIfAbsent(word, ordinary(word)));
    }
    Brand.ALL.forEach(brand -> words.put(brand.token(), new Entry(Kind.BRAND, brand, null)));
    Brand.ALL.forEach(this::addChanged);
    longest = words.keySet().stream().mapToInt(String::length).max().orElse(1);
  }

  /** What the letters are as a whole. */
  Optional<Entry> of(String letters) {
    Entry entry = words.get(letters);
    return entry == null ? withoutDigits(letters) : Optional.of(entry);
  }

  int longest() {
    return longest;
  }

  /** Digits put for the letters they resemble. */
  private Optional<Entry> withoutDigits(String letters) {
    if (letters.length() < CHANGEABLE && letters.indexOf('0') < 0
        || letters.chars().noneMatch(Character::isDigit)
        || letters.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String folded = letters.replace('0', 'o').replace('3', 'e').replace('4', 'a').replace('5', 's');
    folded = folded.replace('9', 'g');
    for (char one : new char[] {'i', 'l'}) {
      Entry entry = words.get(folded.replace('1', one));
      if (entry != null && entry.trick() == null && isWorthIt(entry)) {
        return Optional.of(new Entry(entry.kind(), entry.brand(), Trick.HOMOGLYPH));
      }
    }
    return Optional.empty();
  }

  private static boolean isWorthIt(Entry entry) {
    return entry.kind() == Kind.GOV || (entry.brand() != null && entry.brand().isStrong());
  }

  private static Entry ordinary(String word) {
    return new Entry(
        word.length() < CHANGEABLE && Spelling.isPlainSyllable(word)
            ? Kind.SYLLABLE
            : Kind.ORDINARY,
        null,
        null);
  }

  private void addChanged(Brand brand) {
    String token = brand.token();
    if (!brand.isStrong() || token.length() < CHANGEABLE) {
      return;
    }
    for (Trick trick : CHANGES) {
      if (trick != Trick.OMISSION || token.length() >= OMITTABLE) {
        trick
            .of(token)
            .filter(form -> token.length() >= LONG || !isSyllables(form))
            .filter(form -> trick != Trick.OMISSION || hasBothEnds(form, token))
            .forEach(form -> words.putIfAbsent(form, new Entry(Kind.BRAND, brand, trick)));
      }
    }
  }

  /** Beside other words a letter left out at either end is no letter left out. */
  private static boolean hasBothEnds(String form, String token) {
    return form.charAt(0) == token.charAt(0)
        && form.charAt(form.length() - 1) == token.charAt(token.length() - 1);
  }

  /** Whether it can be parted into Vietnamese syllables. */
  static boolean isSyllables(String letters) {
    if (letters.isEmpty()) {
      return true;
    }
    for (int end = Math.min(7, letters.length()); end > 0; end--) {
      if (Spelling.isPlainSyllable(letters.substring(0, end))
          && isSyllables(letters.substring(end))) {
        return true;
      }
    }
    return false;
  }
}
