package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.GreyImage;
import rasoat.model.finding.Region;

/**
 * Bands across a page that look like lines of text and were not read: layout analysis takes dense
 * print for a picture now and then, and passes over a line or half a page.
 */
final class UnreadBands {

  /** Darker than this is ink; paper is near 245. */
  private static final int INK = 160;

  /** Strokes in one row of pixels of a line of text. */
  private static final int STROKES = 14;

  /** Of the usual height of a word: so many rows without strokes lie between lines. */
  private static final double GAP = 2;

  /** Of the usual height of a word: a line of small letters has it. */
  private static final double LEAST_HEIGHT = 0.4;

  private static final double AIR = 0.55;

  private final GreyImage page;
  private final List<Word> words;
  private final int letterHeight;

  private UnreadBands(GreyImage page, List<Word> words) {
    this.page = page;
    this.words = words;
    List<Integer> heights = words.stream().map(word -> word.box().height()).sorted().toList();
    this.letterHeight = heights.get(heights.size() / 2);
  }

  /** From top to bottom, as wide as the page; none where nothing was read. */
  static List<Region> of(GreyImage page, Transcript read) {
    return read.words().isEmpty() ? List.of() : new UnreadBands(page, read.words()).find();
  }

  private List<Region> find() {
    List<Region> bands = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int y = 0; y < page.height(); y++) {
      if (strokes(y) >= STROKES) {
        from = from < 0 ? y : from;
        last = y;
      } else if (from >= 0 && y - last > GAP * letterHeight) {
        addBand(from, last, bands);
        from = -1;
      }
    }
    if (from >= 0) {
      addBand(from, last, bands);
    }
    return bands;
  }

  private void addBand(int from, int last, List<Region> bands) {
    if (last - from >= LEAST_HEIGHT * letterHeight) {
      int air = (int) (AIR * letterHeight);
      int top = Math.max(0, from - air);
      int bottom = Math.min(page.height(), last + 1 + air);
      bands.add(new Region(0, top, page.width(), bottom - top));
    }
  }

  /** How often ink begins in a row, outside of the words that were read. */
  private int strokes(int y) {
    boolean[] read = new boolean[page.width()];
    for (Word word : words) {
      Region box = word.box();
      if (y >= box.y() && y < box.y() + box.height()) {
        for (int x = Math.max(0, box.x()); x < Math.min(read.length, box.x() + box.width()); x++) {
          read[x] = true;
        }
      }
    }
    int strokes = 0;
    boolean ink = false;
    for (int x = 0; x < read.length; x++) {
      boolean dark = !read[x] && (page.pixels()[y * page.width() + x] & 0xff) < INK;
      strokes += dark && !ink ? 1 : 0;
      ink = dark;
    }
    return strokes;
  }
}
