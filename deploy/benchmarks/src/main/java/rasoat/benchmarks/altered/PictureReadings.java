package rasoat.benchmarks.altered;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import rasoat.benchmarks.drawn.DrawnPage;
import rasoat.benchmarks.drawn.Photographs;
import rasoat.detector.PictureTextReader;
import rasoat.index.alignment.Reading;

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
      requireFonts();
      List<String> lines = new ArrayList<>();
      try (PictureTextReader reader = new PictureTextReader(cache.resolve("natives"))) {
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

  /** A font that is missing would silently be another one, and its figures of other letters. */
  private static void requireFonts() throws IOException {
    List<String> installed =
        List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    if (!installed.containsAll(FONTS)) {
      throw new IOException(
          "expected the fonts "
              + FONTS
              + " (Debian: fonts-liberation2, fonts-dejavu-core), got "
              + FONTS.stream().filter(installed::contains).toList());
    }
  }

  /** The pages of all sheets as one reading. */
  private static Reading read(PictureTextReader reader, List<byte[]> sheets) throws IOException {
    List<String> words = new ArrayList<>();
    List<Reading.Place> places = new ArrayList<>();
    int pages = 0;
    for (byte[] sheet : sheets) {
      for (Reading page : reader.readPlaces(sheet)) {
        int number = pages++;
        words.addAll(page.words());
        page.places().forEach(place -> places.add(onPage(number, place)));
      }
    }
    return new Reading(words, places);
  }

  private static Reading.Place onPage(int number, Reading.Place place) {
    return new Reading.Place(
        number,
        place.line(),
        place.left(),
        place.top(),
        place.right(),
        place.bottom(),
        place.certainty());
  }
}
