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
  private static final int PLACE_AND_DATE = 6;
  private static final int MOST_LINES = 5;

  private final String caption;

  Crop(String caption) {
    this.caption = caption;
  }

  /** As tables name it. */
  public String caption() {
    return caption;
  }

  /**
   * Lines that follow each other, from a place the seed says. The header is the first eight; five
   * and two lines are lines of the body, between place and date and the recipients.
   */
  public String of(String text, long seed) {
    List<String> page = text.lines().toList();
    List<String> lines = this == FIVE_LINES || this == TWO_LINES ? body(page) : page;
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

  private static List<String> body(List<String> page) {
    int recipients = page.indexOf("Nơi nhận:");
    return recipients > PLACE_AND_DATE + MOST_LINES
        ? page.subList(PLACE_AND_DATE, recipients)
        : page;
  }
}
