package rasoat.index.fit;

import java.util.Arrays;
import java.util.List;
import rasoat.index.text.Syllable;

/**
 * How hard the words of a document are to guess, in nats, for somebody who knows the registry: the
 * share of unlike documents that go on with this word after the three before it, as a language
 * model of four words counts it. The rest of a phrase that many documents have tells nothing.
 */
public final class Surprise {

  /** How many words a phrase has; the words before the last are the context. */
  public static final int PHRASE = 4;

  private static final int CONTEXT = PHRASE - 1;

  /** Nobody has seen the words before it: it could be guessed one time in thirty. */
  private static final double WORD = 3.5;

  /** For each digit; below what ten equal digits would tell, for figures are round. */
  private static final double DIGIT = 1.8;

  private static final double YEAR = 2.5;
  private static final double ITEM = 1.8;
  private static final double ZEROS = 0.5;
  private static final double MOST = 5;

  private final List<Syllable> words;
  private final double[] contexts;
  private final double[] phrases;
  private final double documents;

  /**
   * @param contexts for each group of three words how many unlike documents have it, by its first
   *     word
   * @param phrases the same of four words
   * @param documents how many there are in all
   */
  public Surprise(List<Syllable> words, double[] contexts, double[] phrases, double documents) {
    this.words = words;
    this.contexts = contexts;
    this.phrases = phrases;
    this.documents = documents;
  }

  /** The words of the document. */
  List<Syllable> words() {
    return words;
  }

  /** Of a word whose three predecessors were read. */
  double next(int word) {
    double base = alone(word) * (isNumber(word) ? 1 : rarity(word));
    if (word < CONTEXT) {
      return base;
    }
    double context = contexts[word - CONTEXT];
    double both = Math.min(context, phrases[word - CONTEXT]);
    return Math.min(MOST, -Math.log((both + Math.exp(-base)) / (context + 1)));
  }

  /** Of each of the four words that begin here, where nothing was read before them. */
  double opening(int word) {
    if (word >= phrases.length) {
      return alone(word);
    }
    double sum = 0;
    for (int i = word; i < word + PHRASE; i++) {
      sum += alone(i);
    }
    return Math.min(sum, rarityOf(word)) / PHRASE;
  }

  /** How much it narrows down the registry that a document has the four words that end here. */
  double narrowing(int last) {
    int first = last - CONTEXT;
    return first < 0 || first >= phrases.length ? 0 : rarityOf(first);
  }

  boolean isNumber(int word) {
    return Character.isDigit(words.get(word).folded().charAt(0));
  }

  private double rarityOf(int phrase) {
    return Math.log(documents / Math.max(1, phrases[phrase]));
  }

  /** Mean of the phrases that the word is part of, 0 for what all have and 1 for what none has. */
  private double rarity(int word) {
    int first = Math.max(0, word - CONTEXT);
    int last = Math.min(word, phrases.length - 1);
    if (first > last) {
      return 1;
    }
    double sum = 0;
    for (int phrase = first; phrase <= last; phrase++) {
      sum += rarityOf(phrase);
    }
    return sum / (last - first + 1) / Math.log(documents);
  }

  /** Figures are harder to guess than words, but for years, items of a list and thousands. */
  private double alone(int word) {
    String folded = words.get(word).folded();
    if (!isNumber(word)) {
      return WORD;
    }
    if (folded.length() == 1) {
      return ITEM;
    }
    if (folded.chars().allMatch(digit -> digit == '0')) {
      return ZEROS;
    }
    boolean year = folded.length() == 4 && folded.startsWith("20");
    return year ? YEAR : Math.max(WORD, DIGIT * folded.length());
  }

  /** The number of siblings of a family too large to be looked at: most of its words are theirs. */
  public static int middle(int[] counts) {
    int[] sorted = Arrays.stream(counts).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
