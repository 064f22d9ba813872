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
 */
public record Alignment(
    int matched, double ofReading, double ofDocument, int factsSeen, List<Difference> differences) {

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
      String fact, String seen, String official, int from, int to, double confidence) {}

  /** Lays the words of a reading, in reading order, beside an official text. */
  public static Alignment of(List<String> reading, String officialText) {
    Beside beside = Beside.of(Word.ofReading(reading), Word.ofText(officialText));
    PassageCheck passages = new PassageCheck(beside);
    FactCheck facts = new FactCheck(beside);
    for (Fact fact : Facts.in(beside.official())) {
      if (!passages.isUnseen(fact.from())) {
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
        List.copyOf(differences));
  }
}
