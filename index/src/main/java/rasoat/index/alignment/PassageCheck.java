package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.index.alignment.Passages.Passage;

/** Looks for sentences of the body that were replaced or left out, and for added ones. */
final class PassageCheck {

  private static final int LEAST_WORDS = 6;
  private static final double SEEN = 0.5;
  private static final double CLEAR = 0.7;
  private static final double LEAST_CONFIDENCE = 0.2;

  private static final double REPLACED = 0.9;
  private static final double LEFT_OUT = 0.4;
  private static final double HARDLY_LEFT_OUT = 0.25;
  private static final int PROSE = 8;
  private static final double ADDED = 0.8;
  private static final double MAYBE = 0.45;

  /** Longer ones are footnotes and pages of another document. */
  private static final int LONGEST_ADDED = 60;

  /** So many wrong letters, marks counted, come of recognition for another language. */
  private static final double WRONG_LANGUAGE = 0.12;

  private static final double VIETNAMESE = 0.75;
  private static final double HALF = 0.5;

  /** What is printed there is read as well as the rest; a smudge is full of what is no word. */
  private static final double SMUDGED = 4;

  /** Fewer words instead of a passage are what was read of it, not what replaced it. */
  private static final double ALIKE_LENGTH = 0.35;

  /** So many words stand instead of it where nothing was lost. */
  private static final int FEW = 4;

  /** Where nothing was lost, a neighbour may be misread. */
  private static final double SLACK = 0.2;

  private final Beside beside;
  private final List<Word> reading;
  private final Body body;
  private final Passages passages;
  private final double legible;

  PassageCheck(Beside beside) {
    this.beside = beside;
    this.reading = beside.reading();
    this.body = Body.of(beside.official());
    this.passages = Passages.of(beside.official());
    this.legible = vietnamese(beside.agreeing());
  }

  /**
   * Whether a fact stands in a passage that was not seen: then it was not, either, unless the words
   * around it were.
   */
  boolean isUnseen(Fact fact) {
    Passage passage = passages.around(fact.from());
    return passage.length() >= LEAST_WORDS
        && !isSeen(passage)
        && beside.neighbours(fact.from(), fact.to()) < CLEAR;
  }

  List<Alignment.Difference> differences() {
    List<Alignment.Difference> differences = new ArrayList<>();
    List<Passage> ofBody =
        passages.all().stream()
            .filter(p -> p.from() >= body.from() && p.to() <= body.to())
            .toList();
    for (int i = 0; i < ofBody.size(); ) {
      int end = i + 1;
      Passage passage = ofBody.get(i);
      while (!isSeen(passage) && end < ofBody.size() && !isSeen(ofBody.get(end))) {
        passage = passage.joinedWith(ofBody.get(end++));
      }
      boolean last = end == ofBody.size();
      Optional<Alignment.Difference> found =
          isSeen(passage) ? last ? Optional.empty() : added(ofBody.get(end)) : changed(passage);
      found.filter(d -> d.confidence() >= LEAST_CONFIDENCE).ifPresent(differences::add);
      i = end;
    }
    return differences;
  }

  private boolean isSeen(Passage passage) {
    int seen = 0;
    for (int o = passage.from(); o < passage.to(); o++) {
      seen += beside.isSeen(o) ? 1 : 0;
    }
    return seen >= SEEN * passage.length();
  }

  private Optional<Alignment.Difference> changed(Passage passage) {
    int from = beside.before(passage.from()) + 1;
    int to = beside.after(passage.to() - 1);
    if (passage.length() < LEAST_WORDS || from == 0 || to == reading.size() || to < from) {
      return Optional.empty();
    }
    List<Word> instead = prose(from, to);
    double trust = beside.neighbours(passage.from(), passage.to()) * beside.clarity();
    double sense = sense(instead);
    boolean prose = isProse(passage);
    Lines.Closed closed = beside.isClosed(from - 1, to);
    int least = closed == Lines.Closed.YES ? FEW : Math.max(LEAST_WORDS - 1, alike(passage));
    if (instead.size() >= least && sense >= VIETNAMESE) {
      return Optional.of(
          difference(passage, instead, (prose ? REPLACED : MAYBE) * trust * printed(sense)));
    }
    return instead.size() > 1 ? Optional.empty() : leftOut(passage, closed, trust);
  }

  /** Nothing stands instead of it. */
  private Optional<Alignment.Difference> leftOut(
      Passage passage, Lines.Closed closed, double trust) {
    double confidence =
        switch (closed) {
          case YES -> (isProse(passage) ? REPLACED : MAYBE) * Math.min(1, trust + SLACK);
          case NO -> 0;
          case UNKNOWN -> (isProse(passage) ? LEFT_OUT : HARDLY_LEFT_OUT) * trust;
        };
    return Optional.of(difference(passage, List.of(), confidence));
  }

  private static int alike(Passage passage) {
    return (int) Math.ceil(ALIKE_LENGTH * passage.length());
  }

  /** Rows of a table, headings and marks are lost more often than left out. */
  private boolean isProse(Passage passage) {
    int prose =
        passages.within(passage).stream().filter(this::isSentence).mapToInt(Passage::length).sum();
    return prose >= HALF * passage.length();
  }

  private boolean isSentence(Passage passage) {
    String last = beside.official().get(passage.to() - 1).raw();
    return passage.length() >= PROSE && (last.endsWith(".") || last.endsWith(";"));
  }

  /** Foreign words between two passages that were seen. */
  private Optional<Alignment.Difference> added(Passage next) {
    int at = next.from();
    if (!beside.isAnchor(at - 1) || !isSeen(next)) {
      return Optional.empty();
    }
    int from = beside.before(at) + 1;
    int to = beside.after(at - 1);
    List<Word> more = to > from && to < reading.size() ? prose(from, to) : List.of();
    double sense = sense(more);
    if (more.size() <= LEAST_WORDS || sense < VIETNAMESE) {
      return Optional.empty();
    }
    double trust = beside.neighbours(at, at) * beside.clarity();
    boolean footnote =
        more.size() > LONGEST_ADDED && beside.isClosed(from - 1, to) != Lines.Closed.YES;
    boolean doubtful = footnote || beside.letterErrors() > WRONG_LANGUAGE;
    double added = doubtful ? MAYBE : ADDED;
    return Optional.of(difference(new Passage(at, at), more, added * trust * printed(sense)));
  }

  /** Foreign words; those in capitals are headings and stamps. */
  private List<Word> prose(int from, int to) {
    List<Word> words = new ArrayList<>();
    for (int r = from; r < to; r++) {
      if (beside.isForeign(r) && !reading.get(r).isAllCapitals()) {
        words.add(reading.get(r));
      }
    }
    return words;
  }

  /** How much of it is Vietnamese, beside what noise left of the words that agree. */
  private double sense(List<Word> words) {
    return Math.min(1, vietnamese(words) / Math.max(HALF, legible));
  }

  /** How likely it was printed so, and is no smudge. */
  private static double printed(double sense) {
    return Math.pow(sense, SMUDGED);
  }

  /** Figures say nothing: smudges are read as some, too. */
  private static double vietnamese(List<Word> words) {
    List<Word> spelt = words.stream().filter(word -> !word.isFigure()).toList();
    long fine = spelt.stream().filter(Word::isVietnamese).count();
    return spelt.isEmpty() ? 0 : (double) fine / spelt.size();
  }

  private Alignment.Difference difference(Passage passage, List<Word> seen, double confidence) {
    int at = reading.get(beside.before(passage.from())).index() + 1;
    return new Alignment.Difference(
        "paragraph",
        String.join(" ", seen.stream().map(Word::raw).toList()),
        beside.officialText(passage.from(), passage.to()),
        seen.isEmpty() ? at : seen.getFirst().index(),
        seen.isEmpty() ? at : seen.getLast().index() + 1,
        confidence);
  }
}
