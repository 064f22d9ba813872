package rasoat.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for lines of the official text that were replaced or left out, and for added ones. */
final class PassageCheck {

  private static final int LEAST_WORDS = 6;
  private static final double SEEN = 0.5;
  private static final double REPLACED = 0.9;
  private static final double LEFT_OUT = 0.4;
  private static final double ADDED = 0.6;

  private final Beside beside;
  private final List<Word> reading;
  private final List<Word> official;

  PassageCheck(Beside beside) {
    this.beside = beside;
    this.reading = beside.reading();
    this.official = beside.official();
  }

  /** Whether a word stands in a passage that was not seen: then its facts were not, either. */
  boolean isUnseen(int o) {
    Line line = lineOf(o);
    return line.to() - line.from() >= LEAST_WORDS && line.share() < SEEN;
  }

  List<Alignment.Difference> differences() {
    List<Alignment.Difference> differences = new ArrayList<>();
    for (int o = 0; o < official.size(); ) {
      Line line = lineOf(o);
      if (line.to() - line.from() >= LEAST_WORDS && line.share() < SEEN) {
        changed(line).ifPresent(differences::add);
      }
      o = line.to();
    }
    return differences;
  }

  private Optional<Alignment.Difference> changed(Line line) {
    int from = beside.before(line.from()) + 1;
    int to = beside.after(line.to() - 1);
    double neighbours = beside.neighbours(line.from(), line.to());
    if (from == 0 || to == reading.size() || to < from) {
      return Optional.empty();
    }
    List<Word> instead = new ArrayList<>();
    for (int r = from; r < to; r++) {
      if (beside.isForeign(r)) {
        instead.add(reading.get(r));
      }
    }
    double vietnamese = share(instead);
    if (instead.size() >= LEAST_WORDS - 1 && vietnamese >= 0.7) {
      return Optional.of(difference(line, instead, REPLACED * neighbours * vietnamese));
    }
    return instead.size() <= 1 ? Optional.of(difference(line, instead, LEFT_OUT * neighbours)) : Optional.empty();
  }

  private static double share(List<Word> words) {
    long fine = words.stream().filter(word -> word.isFigure() || Plausibility.isVietnamese(word)).count();
    return words.isEmpty() ? 0 : (double) fine / words.size();
  }

  private Alignment.Difference difference(Line line, List<Word> instead, double confidence) {
    String seen = String.join(" ", instead.stream().map(Word::raw).toList());
    String missing =
        String.join(" ", official.subList(line.from(), line.to()).stream().map(Word::raw).toList());
    int before = beside.before(line.from());
    int at = reading.get(before).index() + 1;
    return instead.isEmpty()
        ? new Alignment.Difference("paragraph", "", missing, at, at, confidence)
        : new Alignment.Difference(
            "paragraph", seen, missing, instead.getFirst().index(), instead.getLast().index() + 1, confidence);
  }

  /** A line of the official text by its words, and the share of them that was seen. */
  private record Line(int from, int to, double share) {}

  private Line lineOf(int o) {
    int from = o;
    while (from > 0 && official.get(from - 1).line() == official.get(o).line()) {
      from--;
    }
    int to = from;
    int seen = 0;
    while (to < official.size() && official.get(to).line() == official.get(o).line()) {
      seen += beside.isSeen(to) ? 1 : 0;
      to++;
    }
    return new Line(from, to, (double) seen / (to - from));
  }
}
