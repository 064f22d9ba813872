package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares dates, times, amounts and counts, by their digits. */
final class FigureCheck {

  /** Shorter figures stand in every text by chance. */
  private static final int TELLING_DIGITS = 4;

  private final Beside beside;

  FigureCheck(Beside beside) {
    this.beside = beside;
  }

  /** Looks the figures of a fact up among the words of the reading at its place. */
  Verdict of(Fact fact, List<Word> place) {
    List<Integer> wanted = wanted(fact);
    if (wanted.stream().allMatch(this::isSame)) {
      return new Verdict.Same();
    }
    String digits = fact.digits(beside.official());
    List<Word> figures = place.stream().filter(Word::isFigure).toList();
    if (figures.isEmpty()) {
      return new Verdict.Unseen();
    }
    boolean percent = isPercent(fact) && Figures.digits(figures).startsWith(digits);
    if (percent || Figures.contain(figures, digits) || isElsewhere(digits)) {
      return new Verdict.Same();
    }
    return wanted.size() == 1
        ? single(fact, wanted.getFirst(), figures)
        : several(fact, wanted, figures);
  }

  /** The sign behind it is read as one digit more. */
  private boolean isPercent(Fact fact) {
    return beside.official().get(fact.from()).raw().contains("%");
  }

  /** A figure found elsewhere is the same only if no other stands in its place. */
  private boolean isSame(int o) {
    return beside.isSeen(o)
        && (beside.isAnchor(o) || beside.foreignAt(o, o + 1).noneMatch(Word::isFigure));
  }

  private List<Integer> wanted(Fact fact) {
    List<Integer> wanted = new ArrayList<>();
    for (int o = fact.from(); o < fact.to(); o++) {
      if (beside.official().get(o).isFigure()) {
        wanted.add(o);
      }
    }
    return wanted;
  }

  private Verdict single(Fact fact, int wanted, List<Word> figures) {
    String digits = beside.official().get(wanted).digits();
    Optional<List<Word>> seen =
        Figures.ofLength(figures, digits.length())
            .or(() -> beside.figureFor(wanted).map(List::of))
            .or(() -> figures.size() == 1 ? Optional.of(figures) : Optional.empty());
    return seen.<Verdict>map(
            words ->
                new Verdict.Other(words, change(fact, words).ofFigure(fact.kind(), digits, words)))
        .orElse(new Verdict.Unseen());
  }

  /** Figure by figure; one that was not read is taken for unchanged. */
  private Verdict several(Fact fact, List<Integer> wanted, List<Word> figures) {
    List<Word> seen = new ArrayList<>();
    StringBuilder official = new StringBuilder();
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < wanted.size(); i++) {
      int at = i;
      Optional<Word> figure =
          beside
              .figureFor(wanted.get(i))
              .or(
                  () ->
                      figures.size() == wanted.size()
                          ? Optional.of(figures.get(at))
                          : Optional.empty());
      if (figure.isPresent()) {
        seen.add(figure.get());
        official.append(beside.official().get(wanted.get(i)).digits()).append(' ');
        read.append(figure.get().digits()).append(' ');
      }
    }
    if (seen.isEmpty()) {
      return new Verdict.Unseen();
    }
    return official.compareTo(read) == 0
        ? new Verdict.Same()
        : new Verdict.Other(
            seen,
            change(fact, seen).ofFigures(fact.kind(), official.toString(), read.toString(), seen));
  }

  private ChangedFigure change(Fact fact, List<Word> seen) {
    return new ChangedFigure(beside.digitNoise(fact, seen));
  }

  /**
   * Tables and columns are read in another order: the very figures elsewhere are the fact, moved.
   */
  private boolean isElsewhere(String digits) {
    if (digits.length() < TELLING_DIGITS) {
      return false;
    }
    List<Word> reading = beside.reading();
    for (int r = 0; r < reading.size(); r++) {
      boolean whole = beside.isForeign(r) && reading.get(r).digits().equals(digits);
      boolean date = reading.get(r).isFigure() && isSpread(r, digits);
      if (whole || date) {
        return true;
      }
    }
    return false;
  }

  /** As in {@code 16 tháng 12 năm 2025}. */
  private boolean isSpread(int start, String digits) {
    List<Word> reading = beside.reading();
    List<Word> five = reading.subList(start, Math.min(reading.size(), start + 5));
    return five.size() == 5
        && digits.length() > TELLING_DIGITS
        && Figures.digits(five).equals(digits);
  }
}
