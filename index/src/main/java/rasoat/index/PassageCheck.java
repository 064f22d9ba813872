package rasoat.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for lines of the body that were replaced or left out, and for added ones. */
final class PassageCheck {

  private static final int LEAST_WORDS = 6;
  private static final double SEEN = 0.5;
  private static final double LEAST_CONFIDENCE = 0.2;

  private static final double REPLACED = 0.9;
  private static final double LEFT_OUT = 0.4;
  private static final double ADDED = 0.5;
  private static final double VIETNAMESE = 0.75;

  /** A line of the official text by its words, and the share of them that was seen. */
  private record Line(int from, int to, double share) {
    boolean isUnseen() {
      return to - from >= LEAST_WORDS && share < SEEN;
    }
  }

  private final Beside beside;
  private final List<Word> reading;
  private final List<Word> official;
  private final Body body;

  PassageCheck(Beside beside) {
    this.beside = beside;
    this.reading = beside.reading();
    this.official = beside.official();
    this.body = Body.of(official);
  }

  /** Whether a word stands in a passage that was not seen: then its facts were not, either. */
  boolean isUnseen(int o) {
    return lineOf(o).isUnseen();
  }

  List<Alignment.Difference> differences() {
    List<Alignment.Difference> differences = new ArrayList<>();
    for (int o = body.from(); o < body.to(); ) {
      Line line = lineOf(o);
      Optional<Alignment.Difference> found = line.isUnseen() ? changed(line) : added(line);
      found.filter(d -> d.confidence() >= LEAST_CONFIDENCE).ifPresent(differences::add);
      o = line.to();
    }
    return differences;
  }

  private Optional<Alignment.Difference> changed(Line line) {
    int from = beside.before(line.from()) + 1;
    int to = beside.after(line.to() - 1);
    if (from == 0 || to == reading.size() || to < from) {
      return Optional.empty();
    }
    List<Word> instead = foreign(from, to);
    double trust = beside.neighbours(line.from(), line.to()) * beside.clarity();
    if (instead.size() >= LEAST_WORDS - 1 && vietnamese(instead) >= VIETNAMESE) {
      return Optional.of(difference(line, instead, REPLACED * trust * vietnamese(instead)));
    }
    return instead.size() <= 1
        ? Optional.of(difference(line, List.of(), LEFT_OUT * trust))
        : Optional.empty();
  }

  /** Foreign words between a line that was seen and the next one; headings in capitals are none. */
  private Optional<Alignment.Difference> added(Line line) {
    boolean bothRead =
        line.to() < body.to() && beside.isAnchor(line.to() - 1) && !lineOf(line.to()).isUnseen();
    if (!bothRead) {
      return Optional.empty();
    }
    int from = beside.before(line.to()) + 1;
    int to = beside.after(line.to() - 1);
    List<Word> more = to > from && to < reading.size() ? foreign(from, to) : List.of();
    more = more.stream().filter(word -> !word.isAllCapitals()).toList();
    if (more.size() <= LEAST_WORDS || vietnamese(more) < VIETNAMESE) {
      return Optional.empty();
    }
    double trust = beside.neighbours(line.to(), line.to()) * beside.clarity();
    Line nothing = new Line(line.to(), line.to(), 1);
    return Optional.of(difference(nothing, more, ADDED * trust * vietnamese(more)));
  }

  private List<Word> foreign(int from, int to) {
    List<Word> words = new ArrayList<>();
    for (int r = from; r < to; r++) {
      if (beside.isForeign(r)) {
        words.add(reading.get(r));
      }
    }
    return words;
  }

  private static double vietnamese(List<Word> words) {
    long fine =
        words.stream().filter(word -> word.isFigure() || Plausibility.isVietnamese(word)).count();
    return words.isEmpty() ? 0 : (double) fine / words.size();
  }

  private Alignment.Difference difference(Line line, List<Word> seen, double confidence) {
    int at = reading.get(beside.before(line.from())).index() + 1;
    return new Alignment.Difference(
        "paragraph",
        String.join(" ", seen.stream().map(Word::raw).toList()),
        beside.officialText(line.from(), line.to()),
        seen.isEmpty() ? at : seen.getFirst().index(),
        seen.isEmpty() ? at : seen.getLast().index() + 1,
        confidence);
  }

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
