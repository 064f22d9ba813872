package rasoat.console.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks one text into lines. */
final class Wrapping {

  /** Where a word too long for a line is best broken: after one of these. */
  private static final String BREAKS = "/?&=-_.,;:@";

  /** How far to look back for one. */
  private static final int LOOK_BACK = 16;

  /** A longer word does not begin a line of its own when this share of the line is still free. */
  private static final float WORTH_FILLING = 0.3f;

  /** Nor when so few points are free. */
  private static final float LEAST_FILLED = 40;

  private final Style style;
  private final float space;
  private final float rest;
  private float room;
  private final StringBuilder line = new StringBuilder();
  private float used;
  private final List<Line> lines = new ArrayList<>();

  private Wrapping(Style style, float first, float rest) {
    this.style = style;
    this.space = style.width(" ");
    this.room = first;
    this.rest = rest;
  }

  /** At least one line, none wider than it may be. */
  static List<Line> lines(String text, Style style, float width) {
    return lines(text, style, width, width);
  }

  /** The same, with a first line of another width. */
  static List<Line> lines(String text, Style style, float first, float rest) {
    Wrapping wrapping = new Wrapping(style, first, rest);
    for (String part : Printable.of(text).split("\n", -1)) {
      for (String word : part.split(" ", -1)) {
        wrapping.add(word);
      }
      wrapping.end(true);
    }
    return List.copyOf(wrapping.lines);
  }

  /** As few lines as {@link #lines}, but of about the same length: for what is centred. */
  static List<Line> balanced(String text, Style style, float width) {
    List<Line> best = lines(text, style, width);
    float low = width / best.size() / 2;
    float high = width;
    while (best.size() > 1 && high - low > 1) {
      float middle = (low + high) / 2;
      List<Line> narrower = lines(text, style, middle);
      if (narrower.size() <= best.size()) {
        best = narrower;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  private void add(String word) {
    if (word.isEmpty()) {
      return;
    }
    float width = style.width(word);
    float gap = line.isEmpty() ? 0 : space;
    if (used + gap + width <= room) {
      append(word, gap, width);
    } else if (width <= rest) {
      end(false);
      addFirst(word, width);
    } else {
      split(word);
    }
  }

  private void addFirst(String word, float width) {
    if (width <= room) {
      append(word, 0, width);
    } else {
      split(word);
    }
  }

  private void split(String word) {
    if (!line.isEmpty() && room - used - space < Math.max(LEAST_FILLED, room * WORTH_FILLING)) {
      end(false);
    }
    int from = 0;
    while (from < word.length()) {
      String part = word.substring(from, fitting(word, from, room - used - gap()));
      append(part, gap(), style.width(part));
      from += part.length();
      if (from < word.length()) {
        end(false);
      }
    }
  }

  private float gap() {
    return line.isEmpty() ? 0 : space;
  }

  /** Where the part ends that goes into that room: after one character at least. */
  private int fitting(String word, int from, float width) {
    int end = from;
    float sum = 0;
    while (end < word.length()) {
      sum += style.width(word.substring(end, end + 1));
      if (sum > width) {
        break;
      }
      end++;
    }
    if (end == word.length()) {
      return end;
    }
    for (int i = end; i > Math.max(from, end - LOOK_BACK); i--) {
      if (BREAKS.indexOf(word.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return Math.max(from + 1, end);
  }

  private void append(String word, float gap, float width) {
    if (gap > 0) {
      line.append(' ');
    }
    line.append(word);
    used += gap + width;
  }

  private void end(boolean isLast) {
    lines.add(new Line(line.toString(), used, isLast));
    line.setLength(0);
    used = 0;
    room = rest;
  }
}
