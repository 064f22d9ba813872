package rasoat.detector.ocr;

import java.util.ArrayList;
import java.util.List;

/** Văn bản nhận dạng: what was read, in reading order. */
public record Transcript(List<Word> words) {

  public static final Transcript EMPTY = new Transcript(List.of());

  public Transcript {
    words = List.copyOf(words);
  }

  /** Mean confidence weighted by length, 0..1; 0 when nothing was read. */
  public double confidence() {
    double sum = 0;
    int letters = 0;
    for (Word word : words) {
      sum += word.confidence() * word.text().length();
      letters += word.text().length();
    }
    return letters == 0 ? 0 : sum / letters;
  }

  /** The words that share a letter with that stretch of {@link #text()}. */
  public List<Word> wordsBetween(int start, int end) {
    List<Word> between = new ArrayList<>();
    int from = 0;
    for (Word word : words) {
      int to = from + word.text().length();
      if (from < end && start < to) {
        between.add(word);
      }
      from = to + 1;
    }
    return between;
  }

  /**
   * The same page with one part, from edge to edge, as another reading gave it.
   *
   * @param part words of that part, boxes in pixels of the part
   * @param top where the part begins
   * @param bottom where it ends
   */
  public Transcript with(Transcript part, int top, int bottom) {
    List<Word> all = new ArrayList<>();
    words.stream().filter(word -> middle(word) < top).forEach(all::add);
    int above = lines(all);
    part.words().forEach(word -> all.add(word.moved(top, above)));
    int through = lines(all);
    words.stream()
        .filter(word -> middle(word) >= bottom)
        .forEach(word -> all.add(word.moved(0, through)));
    return new Transcript(all);
  }

  /** The same page with other words in the place of those from one index to another, exclusive. */
  public Transcript replaced(int from, int to, List<Word> others) {
    List<Word> all = new ArrayList<>(words.subList(0, from));
    all.addAll(others);
    all.addAll(words.subList(to, words.size()));
    return new Transcript(all);
  }

  private static int lines(List<Word> words) {
    return words.stream().mapToInt(word -> word.line() + 1).max().orElse(0);
  }

  private static int middle(Word word) {
    return word.box().y() + word.box().height() / 2;
  }

  /** The words of each line joined by blanks, the lines by line feeds. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int line = words.isEmpty() ? 0 : words.getFirst().line();
    for (Word word : words) {
      if (!text.isEmpty()) {
        text.append(word.line() == line ? ' ' : '\n');
      }
      line = word.line();
      text.append(word.text());
    }
    return text.toString();
  }
}
