package rasoat.benchmarks.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What happens to a paper before it is posted. */
enum Variant {
  PHOTO,
  STEEP,
  CURL,
  SCREEN_PHOTO,
  ROT90,
  ROT180,
  ROT270,
  LOW_LIGHT,
  COVERED,
  SCAN,
  PHOTOCOPY,
  CHAT_SCREENSHOT,
  RESENT_720,
  COLLAGE4,
  TWO_PAGES,
  UPPER_HALF,
  LOWER_HALF,
  HEADER_ONLY,
  FIVE_LINES,
  TWO_LINES;

  /** Those on which the whole first sheet can be seen. */
  static final List<Variant> WHOLE =
      Arrays.stream(values()).filter(variant -> variant.ordinal() < UPPER_HALF.ordinal()).toList();

  /** As truths name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
