package rasoat.detector;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.Placement;
import rasoat.model.finding.Region;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/** Readings as the engine would give them, made by hand. */
final class Readings {

  static final int LINE = 40;
  static final int LETTER = 12;
  static final int HEIGHT = 1400;

  /** The page lies in the picture as it is, half as large. */
  private static final Placement HALF_SIZE =
      new Placement(List.of(0.5, 0.0, 0.0, 0.0, 0.5, 0.0, 0.0, 0.0, 1.0), 2000, HEIGHT);

  private Readings() {}

  /** A whole sheet with these lines, every word read surely, letters of one width. */
  static PageReading page(String text, MarkReading... marks) {
    return new PageReading(
        0, false, transcript(text), HALF_SIZE, true, HEIGHT, List.of(marks), List.of(), List.of());
  }

  static PageReading sealed(PageReading page) {
    return with(page, List.of(SEAL), page.numbers());
  }

  static PageReading numbered(PageReading page, List<WrittenNumber> numbers) {
    return with(page, page.seals(), numbers);
  }

  private static PageReading with(
      PageReading page, List<Region> seals, List<WrittenNumber> numbers) {
    return new PageReading(
        page.index(),
        page.turned(),
        page.transcript(),
        page.placement(),
        page.whole(),
        page.height(),
        page.marks(),
        seals,
        numbers);
  }

  static PageReading partOfASheet(String text) {
    return new PageReading(
        0, false, transcript(text), HALF_SIZE, false, HEIGHT, List.of(), List.of(), List.of());
  }

  static final Region BOX = new Region(50, 60, 120, 40);
  private static final Region SEAL = new Region(400, 500, 90, 90);

  static MarkReading stamped(MarkWords words) {
    return new MarkReading(words, BOX, true);
  }

  static Transcript transcript(String text) {
    List<Word> words = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      int x = 100;
      for (String word : lines.get(line).split(" ", -1)) {
        int width = LETTER * word.length();
        if (!word.isBlank()) {
          words.add(new Word(word, new Region(x, LINE * (line + 1), width, LINE / 2), 0.95, line));
        }
        x += width + LETTER;
      }
    }
    return new Transcript(words);
  }

  static Passage passage(String text, MarkReading... marks) {
    return Passage.of(new CapturedImage("photo.jpg", Path.of("photo.jpg")), page(text, marks));
  }

  static PostReading reading(Post post, Passage... pages) {
    return new PostReading(post, List.of(pages), pages.length, List.of());
  }

  static Post post(String text, CapturedImage... images) {
    return post(text, Instant.parse("2026-05-20T03:00:00Z"), images);
  }

  static Post post(String text, Instant time, CapturedImage... images) {
    return new Post("p-1", Platform.OTHER, "", text, time, List.of(images));
  }
}
