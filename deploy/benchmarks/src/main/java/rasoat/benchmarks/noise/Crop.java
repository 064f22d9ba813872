package rasoat.benchmarks.noise;

import java.util.List;
import java.util.SplittableRandom;

/** What of a page is in the picture. */
public enum Crop {
  PAGE("page"),
  HALF("half page"),
  FIVE_LINES("5 lines"),
  TWO_LINES("2 lines"),
  HEADER("header");

  private static final int HEADER_LINES = 8;

  private final String caption;

  Crop(String caption) {
    this.caption = caption;
  }

  /** As tables name it. */
  public String caption() {
    return caption;
  }

  /** Lines that follow each other, from a place the seed says; the header is the first eight. */
  public String of(String text, long seed) {
    List<String> lines = text.lines().toList();
    int wanted =
        switch (this) {
          case PAGE -> lines.size();
          case HALF -> (lines.size() + 1) / 2;
          case FIVE_LINES -> 5;
          case TWO_LINES -> 2;
          case HEADER -> HEADER_LINES;
        };
    int count = Math.min(wanted, lines.size());
    int from = this == HEADER ? 0 : new SplittableRandom(seed).nextInt(lines.size() - count + 1);
    return String.join("\n", lines.subList(from, from + count)) + "\n";
  }
}
