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
   * The same page with its upper part as another reading gave it.
   *
   * @param head words of that part, boxes in the same pixels
   * @param bottom where the part ends
   */
  public Transcript withHead(Transcript head, int bottom) {
    List<Word> all = new ArrayList<>(head.words());
    int lines = all.isEmpty() ? 0 : all.getLast().line() + 1;
    for (Word word : words) {
      if (word.box().y() + word.box().height() / 2 >= bottom) {
        all.add(new Word(word.text(), word.box(), word.confidence(), lines + word.line()));
      }
    }
    return new Transcript(all);
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
