package rasoat.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.index.Candidate;
import rasoat.index.alignment.Alignment;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.number.DateReading;
import rasoat.index.number.NumberReading;
import rasoat.index.text.Folding;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;

/**
 * A registered document held against one passage.
 *
 * @param rareShingles how much text agrees, as a number of shingles that stand in no other document
 * @param lead how many times more than with the next document that is no sibling of this one
 * @param alike siblings whose text fits the passage as well; only number or date can tell
 * @param numbered how the head speaks for it; null when its number is no near one
 * @param number how the document's own number in the passage compares
 * @param date how the day of issue in the passage compares
 */
record Match(
    Passage passage,
    OfficialDocument document,
    Candidate candidate,
    Alignment alignment,
    double rareShingles,
    double lead,
    List<OfficialDocument> alike,
    @Nullable Numbered numbered,
    Agreement number,
    Agreement date) {

  /** Surer than this, a difference is worth a second look at the picture. */
  private static final double CHANGED = 0.45;

  /** Stamps and notes over the text look like other words at first. */
  private static final double CHANGED_PASSAGE = 0.6;

  /** Words beyond its subject that show that a document's text was pasted. */
  private static final int PASTED_WORDS = 12;

  private static final double MANY_DIFFERENCES = 3.4;
  private static final int FEW_FACTS = 6;
  private static final double OTHER_TEXT = 0.35;

  /** How one fact of a passage compares with the registry. */
  enum Agreement {
    EQUAL,
    DIFFERENT,
    UNREAD
  }

  Match {
    alike = List.copyOf(alike);
  }

  /** The own number in the passage, the reading that fits the document best. */
  Optional<NumberReading> ownNumber() {
    return numbered == null ? passage.ownNumber() : Optional.of(numbered.read());
  }

  /** Whether the head bears its number and names its agency, whatever letters were misread. */
  boolean isOfTheirAgency() {
    return numbered != null && numbered.isTheirs();
  }

  /** Whether the passage leaves it open which of some siblings it shows. */
  boolean isOneOfMany() {
    return !alike.isEmpty() && number != Agreement.EQUAL && date != Agreement.EQUAL;
  }

  static Agreement ofNumber(
      Passage passage, OfficialDocument document, @Nullable Numbered numbered) {
    if (numbered != null && numbered.isNumber()) {
      return Agreement.EQUAL;
    }
    return ofNumber(passage, document);
  }

  private static Agreement ofNumber(Passage passage, OfficialDocument document) {
    DocumentNumber official = document.number();
    Optional<NumberReading> read = passage.ownNumber();
    if (official == null || official.isBlank() || read.isEmpty()) {
      return Agreement.UNREAD;
    }
    DocumentNumber seen = read.get().number();
    if (seen.canonical().equals(official.canonical())) {
      return Agreement.EQUAL;
    }
    boolean sameSerial = seen.serial().equals(official.serial());
    if (sameSerial && hasSymbolOf(seen, official)) {
      return Agreement.EQUAL;
    }
    boolean isOther = passage.isSure(read.get()) && !sameSerial && !passage.mayBe(official);
    return isOther ? Agreement.DIFFERENT : Agreement.UNREAD;
  }

  /** Whether the symbols are the same but for a letter or two misread or lost. */
  static boolean hasSymbolOf(DocumentNumber seen, @Nullable DocumentNumber official) {
    if (official == null) {
      return false;
    }
    String a = Folding.plain(seen.symbol());
    String b = Folding.plain(official.symbol());
    int same = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      same += a.charAt(i) == b.charAt(i) ? 1 : 0;
    }
    return same >= 0.6 * Math.max(a.length(), b.length());
  }

  static Agreement ofDate(Passage passage, OfficialDocument document) {
    LocalDate official = document.date();
    Optional<DateReading> read = passage.issued();
    if (official == null || read.isEmpty()) {
      return Agreement.UNREAD;
    }
    return read.get().date().equals(official) ? Agreement.EQUAL : Agreement.DIFFERENT;
  }

  /** Differences that no misreading explains. */
  List<Difference> changes() {
    List<Difference> changes =
        new ArrayList<>(alignment.differences().stream().filter(Match::isChange).toList());
    if (number == Agreement.EQUAL && date == Agreement.DIFFERENT) {
      changes.addAll(dayOfIssue(changes));
    }
    return changes;
  }

  /** Differences that may be misreadings. */
  List<Difference> undecided() {
    return alignment.differences().stream()
        .filter(difference -> !isOfNumber(difference) && !isChange(difference))
        .toList();
  }

  private static boolean isChange(Difference difference) {
    double least = difference.fact().equals("paragraph") ? CHANGED_PASSAGE : CHANGED;
    return !isOfNumber(difference) && difference.confidence() >= least;
  }

  /** A document with another number is another document. */
  private static boolean isOfNumber(Difference difference) {
    return difference.fact().equals("number");
  }

  /** Another day of issue under the same number, unless it is among the changes already. */
  private List<Difference> dayOfIssue(List<Difference> known) {
    DateReading read = passage.issued().orElseThrow();
    int from = passage.wordAt(read.start());
    int to = passage.wordAt(read.end() - 1) + 1;
    LocalDate official = document.date();
    boolean isKnown = known.stream().anyMatch(other -> other.from() < to && from < other.to());
    if (isKnown || official == null) {
      return List.of();
    }
    String seen = Wording.day(read.date());
    return List.of(new Difference("date", seen, Wording.day(official), from, to, CHANGED));
  }

  /** Whether a post only names the document by its subject, which is no part of its content. */
  boolean isOnlySubject() {
    int subject = document.subject().strip().split("\\s+").length;
    return passage.page() == null && alignment.matched() < subject + PASTED_WORDS;
  }

  /**
   * Whether the passage shows another document of the same template: its own number and day, other
   * values throughout. A forger changes a fact or two and keeps the number; the same number with
   * another day and other words is that of another year or office.
   */
  boolean isSibling() {
    double differing = alignment.differences().stream().mapToDouble(Difference::confidence).sum();
    return switch (number) {
      case EQUAL -> date == Agreement.DIFFERENT && candidate.ofReading() < OTHER_TEXT;
      case DIFFERENT ->
          date != Agreement.EQUAL
              && (date == Agreement.DIFFERENT
                  || changes().size() >= 2
                  || alignment.factsSeen() < FEW_FACTS);
      case UNREAD ->
          differing >= MANY_DIFFERENCES && differing >= 0.12 * alignment.factsSeen()
              || date == Agreement.DIFFERENT && alignment.factsSeen() < FEW_FACTS;
    };
  }
}
