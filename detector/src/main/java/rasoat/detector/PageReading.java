package rasoat.detector;

import java.util.List;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.Placement;
import rasoat.index.alignment.Reading;
import rasoat.model.finding.Region;

/**
 * One page as read: plain values, nothing of the pixels is left.
 *
 * @param index which page of its picture, from 0
 * @param turned whether it was read the other way round than it was found
 * @param transcript words with boxes in page pixels
 * @param whole whether the sheet's own edges were found
 * @param height of the page, page pixels
 * @param marks secrecy, urgency and circulation marks
 * @param seals where round seals were seen, in the picture as posted
 * @param numbers what the place of its number may say, the likeliest first
 */
record PageReading(
    int index,
    boolean turned,
    Transcript transcript,
    Placement placement,
    boolean whole,
    int height,
    List<MarkReading> marks,
    List<Region> seals,
    List<WrittenNumber> numbers) {

  PageReading {
    marks = List.copyOf(marks);
    seals = List.copyOf(seals);
    numbers = List.copyOf(numbers);
  }

  PageReading withMarks(List<MarkReading> all) {
    return new PageReading(
        index, turned, transcript, placement, whole, height, all, seals, numbers);
  }

  /** Whether a secrecy mark was stamped on it and a round seal pressed: as on no other paper. */
  boolean isSealedSecret() {
    return !seals.isEmpty()
        && marks.stream().anyMatch(mark -> mark.stamped() && mark.words().level().isSecret());
  }

  String text() {
    return transcript.text();
  }

  List<String> words() {
    return transcript.words().stream().map(Word::text).toList();
  }

  /** The words and where they stand. */
  Reading reading() {
    return new Reading(words(), transcript.words().stream().map(this::place).toList());
  }

  private Reading.Place place(Word word) {
    Region box = word.box();
    return new Reading.Place(
        index,
        word.line(),
        box.x(),
        box.y(),
        box.x() + box.width(),
        box.y() + box.height(),
        word.confidence());
  }

  /** The box around some words, in the picture as posted. */
  Region inPicture(List<Word> words) {
    return placement.inPicture(around(words));
  }

  /** The box around some words with a neighbour on either side and some air, in page pixels. */
  Region boxOfWords(int from, int to) {
    List<Word> words = transcript.words();
    int first = Math.clamp(from - 1L, 0, words.size() - 1);
    int end = Math.clamp(to + 1L, first + 1, words.size());
    Region box = around(words.subList(first, end));
    int air = 8;
    return new Region(
        Math.max(0, box.x() - air),
        Math.max(0, box.y() - air),
        box.width() + 2 * air,
        box.height() + 2 * air);
  }

  private static Region around(List<Word> words) {
    return words.stream().map(Word::box).reduce(Region::around).orElse(new Region(0, 0, 1, 1));
  }
}
