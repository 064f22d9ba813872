package rasoat.benchmarks.altered;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import rasoat.detector.Natives;
import rasoat.detector.ocr.TextReader;
import rasoat.detector.ocr.TextReader.Layout;
import rasoat.detector.ocr.Word;
import rasoat.detector.page.Page;
import rasoat.detector.page.PageFinder;
import rasoat.detector.page.UnreadableImageException;

/** Reads copies as the detector does: drawn, photographed, found, straightened, recognised. */
public final class PictureReadings {

  /** How well a picture was taken, by name. */
  public static final Map<String, Photographs> LEVELS =
      Map.of(
          "good", new Photographs(0.75, 0.7, 4, 0.85f),
          "fair", new Photographs(0.45, 0.85, 10, 0.45f),
          "poor", new Photographs(0.4, 0.95, 13, 0.35f));

  /** What pages are printed in, the usual one first. */
  public static final List<String> FONTS =
      List.of("Liberation Serif", "DejaVu Serif", "Liberation Sans");

  private PictureReadings() {}

  /** The readings, from the cache where they are there already. */
  static List<List<String>> of(List<Copies.Copy> copies, String level, String seed, Path cache)
      throws IOException {
    Path file = cache.resolve("readings-" + level + "-" + copies.size() + "-" + seed + ".txt");
    if (!Files.exists(file)) {
      List<String> lines = new ArrayList<>();
      Natives natives = Natives.load(cache.resolve("natives"));
      try (TextReader reader = new TextReader(natives.tessdata())) {
        for (int i = 0; i < copies.size(); i++) {
          SplittableRandom random = new SplittableRandom(Long.parseLong(seed) * 10_007 + i);
          String font = FONTS.get(random.nextInt(8) % 3 == 0 ? random.nextInt(3) : 0);
          byte[] picture = LEVELS.get(level).take(DrawnPage.of(copies.get(i).text(), font), random);
          lines.add(String.join(" ", read(reader, picture)));
        }
      }
      Files.write(file, lines, StandardCharsets.UTF_8);
    }
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(line -> List.of(line.split(" ")))
        .toList();
  }

  private static List<String> read(TextReader reader, byte[] picture) {
    List<String> words = new ArrayList<>();
    try {
      for (Page page : PageFinder.find(picture).pages()) {
        reader.read(page.text(), Layout.PAGE).words().stream()
            .map(Word::text)
            .forEach(word -> words.addAll(List.of(word.strip().split("\\s+"))));
      }
    } catch (UnreadableImageException e) {
      throw new IllegalStateException("a drawn page must be readable", e);
    }
    return words;
  }
}
