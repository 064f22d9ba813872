package rasoat.benchmarks.altered;

import java.awt.image.BufferedImage;
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
import rasoat.index.alignment.Reading;
import rasoat.model.finding.Region;

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
  static List<Reading> of(List<Copies.Copy> copies, String level, String seed, Path cache)
      throws IOException {
    String texts = copies.stream().map(Copies.Copy::text).toList().toString();
    String name = "%s-%d-%s-%08x".formatted(level, copies.size(), seed, texts.hashCode());
    Path file = cache.resolve("readings-" + name + ".txt");
    if (!Files.exists(file)) {
      List<String> lines = new ArrayList<>();
      Natives natives = Natives.load(cache.resolve("natives"));
      try (TextReader reader = new TextReader(natives.tessdata())) {
        for (int i = 0; i < copies.size(); i++) {
          SplittableRandom random = new SplittableRandom(Long.parseLong(seed) * 10_007 + i);
          String font = FONTS.get(random.nextInt(8) % 3 == 0 ? random.nextInt(3) : 0);
          List<byte[]> pictures = new ArrayList<>();
          for (BufferedImage sheet : DrawnPage.sheets(copies.get(i).text(), font)) {
            pictures.add(LEVELS.get(level).take(sheet, random));
          }
          lines.add(ReadingLine.of(read(reader, pictures)));
        }
      }
      Files.write(file, lines, StandardCharsets.UTF_8);
    }
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(ReadingLine::parse)
        .toList();
  }

  private static Reading read(TextReader reader, List<byte[]> pictures) {
    List<String> words = new ArrayList<>();
    List<Reading.Place> places = new ArrayList<>();
    int sheet = 0;
    for (byte[] picture : pictures) {
      for (Page page : pages(picture)) {
        for (Word word : reader.read(page.text(), Layout.PAGE).words()) {
          for (String part : word.text().strip().split("\\s+")) {
            words.add(part);
            places.add(place(sheet, word));
          }
        }
        sheet++;
      }
    }
    return new Reading(words, places);
  }

  private static List<Page> pages(byte[] picture) {
    try {
      return PageFinder.find(picture).pages();
    } catch (UnreadableImageException e) {
      throw new IllegalStateException("a drawn page must be readable", e);
    }
  }

  private static Reading.Place place(int sheet, Word word) {
    Region box = word.box();
    return new Reading.Place(
        sheet,
        word.line(),
        box.x(),
        box.y(),
        box.x() + box.width(),
        box.y() + box.height(),
        word.confidence());
  }
}
