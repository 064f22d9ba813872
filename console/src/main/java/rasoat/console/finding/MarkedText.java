package rasoat.console.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The text of a document with the evidence marked in it.
 *
 * @param passages what stands around the marks, in the order of the text
 * @param whole all of it
 */
record MarkedText(List<Passage> passages, List<Piece> whole) {

  private static final int AROUND = 160;
  private static final int MOST_PASSAGES = 20;

  /**
   * A place in the text, by its characters.
   *
   * @param differs whether the copy says something else
   * @param number of the evidence
   * @param seen what the copy says instead; empty when that is the same, or nothing
   */
  record Mark(int from, int to, boolean differs, int number, String seen) {}

  /**
   * A stretch of the text that is shown in one way.
   *
   * @param look the class it is drawn with: empty, {@code same} or {@code differs}
   * @param ending the marks whose end it is
   */
  record Piece(String text, String look, List<Mark> ending) {}

  /**
   * Some of the text.
   *
   * @param cutBefore whether text before it was left out
   */
  record Passage(boolean cutBefore, List<Piece> pieces, boolean cutAfter) {}

  private record Window(int from, int to) {}

  static MarkedText of(String text, List<Mark> marks) {
    List<Passage> passages =
        windows(text, marks).stream()
            .limit(MOST_PASSAGES)
            .map(
                window ->
                    new Passage(
                        window.from() > 0,
                        pieces(text, marks, window),
                        window.to() < text.length()))
            .toList();
    return new MarkedText(passages, pieces(text, marks, new Window(0, text.length())));
  }

  /** Whether the passages are all there is. */
  public boolean isComplete() {
    return passages.size() == 1
        && !passages.getFirst().cutBefore()
        && !passages.getFirst().cutAfter();
  }

  private static List<Window> windows(String text, List<Mark> marks) {
    List<Window> windows = new ArrayList<>();
    for (Mark mark :
        marks.stream().sorted((a, b) -> Integer.compare(a.from(), b.from())).toList()) {
      Window next = new Window(wordBefore(text, mark.from()), wordAfter(text, mark.to()));
      if (!windows.isEmpty() && next.from() <= windows.getLast().to()) {
        Window last = windows.removeLast();
        next = new Window(last.from(), Math.max(last.to(), next.to()));
      }
      windows.add(next);
    }
    return windows;
  }

  private static int wordBefore(String text, int at) {
    int from = Math.max(0, at - AROUND);
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static int wordAfter(String text, int at) {
    int to = Math.min(text.length(), at + AROUND);
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static List<Piece> pieces(String text, List<Mark> marks, Window window) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(window.from(), window.to()));
    for (Mark mark : marks) {
      cuts.add(Math.clamp(mark.from(), window.from(), window.to()));
      cuts.add(Math.clamp(mark.to(), window.from(), window.to()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = window.from();
    for (int to : cuts.tailSet(window.from() + 1)) {
      pieces.add(piece(text, marks, from, to));
      from = to;
    }
    return pieces;
  }

  private static Piece piece(String text, List<Mark> marks, int from, int to) {
    List<Mark> covering =
        marks.stream().filter(mark -> mark.from() <= from && to <= mark.to()).toList();
    String look =
        covering.isEmpty() ? "" : covering.stream().anyMatch(Mark::differs) ? "differs" : "same";
    return new Piece(
        text.substring(from, to), look, covering.stream().filter(mark -> mark.to() == to).toList());
  }
}
