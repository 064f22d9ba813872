package rasoat.detector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.detector.ocr.Word;
import rasoat.index.alignment.Reading;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.DocumentNumber;
import rasoat.model.finding.Region;
import rasoat.model.post.CapturedImage;

/**
 * One stretch of text that may show a document: a page of a picture, or the words of the post
 * itself.
 *
 * @param image the picture; null for the words of the post
 * @param page null for the words of the post
 * @param ownNumbers what the document's own number may be, the likeliest reading first; few
 * @param dayOfIssue in the place-and-date line; null when none was read
 */
record Passage(
    @Nullable CapturedImage image,
    @Nullable PageReading page,
    String text,
    List<String> words,
    List<NumberReading> ownNumbers,
    @Nullable DateReading dayOfIssue) {

  /** Surer than this, a number that differs is a different number. */
  private static final double SURE = 0.9;

  /** Some places can be read in two ways; more numbers than that are those of other documents. */
  private static final int READINGS = 4;

  /** The surest; of those that are sure the first, for what follows in the text is cited there. */
  private static final Comparator<NumberReading> LIKELIEST =
      Comparator.<NumberReading>comparingDouble(reading -> Math.min(reading.confidence(), SURE))
          .reversed()
          .thenComparing(NumberReading::start);

  Passage {
    words = List.copyOf(words);
    ownNumbers = List.copyOf(ownNumbers);
  }

  static Passage of(CapturedImage image, PageReading page) {
    return of(image, page, page.text(), page.words());
  }

  static Passage of(String postText) {
    return of(null, null, postText, List.of(postText.strip().split("\\s+")));
  }

  private static Passage of(
      @Nullable CapturedImage image, @Nullable PageReading page, String text, List<String> words) {
    List<NumberReading> own =
        NumberReader.findIn(text).stream()
            .filter(NumberReading::own)
            .filter(reading -> !reading.number().isBlank())
            .sorted(LIKELIEST)
            .limit(READINGS)
            .toList();
    Optional<DateReading> day = DateReader.dayOfIssue(text);
    return new Passage(image, page, text, words, own, day.orElse(null));
  }

  /** Its words, and where they stand on a page. */
  Reading reading() {
    return page == null ? Reading.ofWords(words) : page.reading();
  }

  /** The document's own number, the likeliest reading. */
  Optional<NumberReading> ownNumber() {
    return ownNumbers.stream().findFirst();
  }

  /** Whether that number is among what the place of its number may say. */
  boolean mayBe(DocumentNumber number) {
    return page != null && page.numbers().stream().anyMatch(one -> one.mayBe(number));
  }

  boolean isSure(NumberReading reading) {
    return reading.confidence() >= SURE;
  }

  /** The day in the place-and-date line. */
  Optional<DateReading> issued() {
    return Optional.ofNullable(dayOfIssue);
  }

  /** Where a stretch of the text stands in the picture; null for the words of the post. */
  @Nullable Region place(int start, int end) {
    if (page == null) {
      return null;
    }
    List<Word> between = page.transcript().wordsBetween(start, end);
    return between.isEmpty() ? null : page.inPicture(between);
  }

  /** Index of the word that holds a letter of the text. */
  int wordAt(int letter) {
    int word = -1;
    boolean blank = true;
    for (int i = 0; i <= Math.min(letter, text.length() - 1); i++) {
      boolean isBlank = Character.isWhitespace(text.charAt(i));
      word += blank && !isBlank ? 1 : 0;
      blank = isBlank;
    }
    return Math.max(word, 0);
  }

  /** Where some of the words stand, by their index; null for the words of the post. */
  @Nullable Region placeOfWords(int from, int to) {
    if (page == null) {
      return null;
    }
    List<Word> all = page.transcript().words();
    int first = Math.clamp(from, 0, Math.max(0, all.size() - 1));
    List<Word> some =
        all.subList(first, Math.clamp(to, Math.min(first + 1, all.size()), all.size()));
    return some.isEmpty() ? null : page.inPicture(some);
  }
}
