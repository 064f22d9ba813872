package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A reading laid beside the official text, word by word.
 *
 * @param matched number of words of the reading that agree with a word of the document
 * @param ofReading share of the aligned stretch of the reading that agrees, 0..1
 * @param ofDocument share of the document's words that were seen, 0..1
 * @param factsSeen number of facts (tokens with digits, names) of the document that the reading
 *     covers
 * @param differences facts that differ, in the order of the reading; never what noise explains
 * @param spans what agrees and what does not, on both sides, in the order of the reading
 */
public record Alignment(
    int matched,
    double ofReading,
    double ofDocument,
    int factsSeen,
    List<Difference> differences,
    List<Span> spans) {

  public Alignment {
    differences = List.copyOf(differences);
    spans = List.copyOf(spans);
  }

  /** Without spans. */
  public Alignment(
      int matched,
      double ofReading,
      double ofDocument,
      int factsSeen,
      List<Difference> differences) {
    this(matched, ofReading, ofDocument, factsSeen, differences, List.of());
  }

  /** Whether one reading decides. */
  public enum Certainty {
    /** The copy says something else. */
    CERTAIN,
    /** It may be a misreading: look at the picture, or read it again. */
    UNDECIDED
  }

  /**
   * A fact that differs.
   *
   * @param fact {@code number}, {@code date}, {@code time}, {@code amount}, {@code count}, {@code
   *     name} or {@code paragraph}
   * @param seen words of the reading; empty when the passage is missing
   * @param official words of the document; empty when the passage was added
   * @param from index of the first word of the reading that differs
   * @param to index after the last one; equal to {@code from} when nothing stands there
   * @param confidence that it is a change and no misreading, 0..1
   */
  public record Difference(
      String fact, String seen, String official, int from, int to, double confidence) {

    /** Chosen on pictures of small pages: fewer than one in thirty was wrongly called changed. */
    private static final double DECIDED = 0.6;

    /** Whether this reading decides. */
    public Certainty certainty() {
      return confidence >= DECIDED ? Certainty.CERTAIN : Certainty.UNDECIDED;
    }

    /** Why it does not decide; {@link Doubt#NONE} when it does. */
    public Doubt doubt() {
      return certainty() == Certainty.CERTAIN ? Doubt.NONE : Doubt.of(seen, official);
    }
  }

  /**
   * A stretch that agrees, or does not.
   *
   * @param readingFrom index of its first word in the reading as it was given
   * @param readingTo after its last word; equal to {@code readingFrom} when nothing was seen
   * @param officialFrom its first character in the official text
   * @param officialTo after its last character; equal to {@code officialFrom} when nothing stands
   *     there
   */
  public record Span(Kind kind, int readingFrom, int readingTo, int officialFrom, int officialTo) {

    /** How the two sides of a stretch compare. */
    public enum Kind {
      /** The same words, but for letters that noise explains. */
      SAME,
      /** Other words than the document's: a changed fact, or noise. */
      DIFFERENT,
      /** Words that the document does not have. */
      ONLY_SEEN,
      /** Words of the document that were not seen. */
      ONLY_OFFICIAL
    }
  }

  /** Lays the words of a reading, in reading order, beside an official text. */
  public static Alignment of(List<String> reading, String officialText) {
    return of(Reading.ofWords(reading), officialText);
  }

  /**
   * Lays a reading beside an official text. Where its words stand tells whether a line between them
   * could have been lost.
   */
  public static Alignment of(Reading reading, String officialText) {
    Beside beside = Beside.of(reading, Word.ofText(officialText));
    PassageCheck passages = new PassageCheck(beside);
    FactCheck facts = new FactCheck(beside);
    for (Fact fact : Facts.in(beside.official())) {
      if (!passages.isUnseen(fact)) {
        facts.check(fact);
      }
    }
    List<Difference> differences = new ArrayList<>(facts.differences());
    differences.addAll(passages.differences());
    differences.sort(Comparator.comparingInt(Difference::from).thenComparingInt(Difference::to));
    return new Alignment(
        beside.matched(),
        beside.ofReading(),
        beside.ofDocument(),
        facts.seen(),
        differences,
        Spans.of(beside, differences));
  }
}
