package rasoat.detector;

import java.util.List;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.Placement;
import rasoat.model.finding.Region;

/**
 * One page as read: plain values, nothing of the pixels is left.
 *
 * @param transcript words with boxes in page pixels
 * @param whole whether the sheet's own edges were found
 * @param height of the page, page pixels
 * @param marks secrecy, urgency and circulation marks
 * @param seals where round seals were seen, in the picture as posted
 */
record PageReading(
    Transcript transcript,
    Placement placement,
    boolean whole,
    int height,
    List<MarkReading> marks,
    List<Region> seals) {

  PageReading {
    marks = List.copyOf(marks);
    seals = List.copyOf(seals);
  }

  String text() {
    return transcript.text();
  }

  List<String> words() {
    return transcript.words().stream().map(Word::text).toList();
  }

  /** The box around some words, in the picture as posted. */
  Region inPicture(List<Word> words) {
    int left = words.stream().mapToInt(word -> word.box().x()).min().orElse(0);
    int top = words.stream().mapToInt(word -> word.box().y()).min().orElse(0);
    int right = words.stream().mapToInt(word -> word.box().x() + word.box().width()).max().orElse(1);
    int bottom =
        words.stream().mapToInt(word -> word.box().y() + word.box().height()).max().orElse(1);
    return placement.inPicture(new Region(left, top, right - left, bottom - top));
  }
}
