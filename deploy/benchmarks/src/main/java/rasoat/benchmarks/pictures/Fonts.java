package rasoat.benchmarks.pictures;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What is printed and written with.
 *
 * @param prints names of installed fonts that have all letters of Vietnamese
 * @param hands fonts like handwriting that have all digits; may be empty
 */
public record Fonts(List<String> prints, List<Font> hands) {

  private static final String LETTERS = "ẰẵỆửỹđĐƠƯ";

  private static final List<String> KNOWN =
      List.of(
          "Liberation Serif",
          "Liberation Serif",
          "Noto Serif",
          "DejaVu Serif Condensed",
          "Linux Libertine O",
          "Liberation Sans",
          "Carlito");

  public Fonts {
    prints = List.copyOf(prints);
    hands = List.copyOf(hands);
  }

  /** What one package holds ({@code fonts-liberation2}), so that pictures are alike everywhere. */
  public static Fonts plain() {
    return new Fonts(installed(List.of("Liberation Serif", "Liberation Sans")), List.of());
  }

  /** All that is installed here, and handwriting from the files of a folder. */
  public static Fonts all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Font> hands =
          files
              .filter(file -> file.toString().matches(".*\\.(ttf|otf)"))
              .sorted()
              .map(Fonts::read)
              .filter(font -> font.canDisplayUpTo("0123456789") < 0)
              .toList();
      return new Fonts(installed(KNOWN), hands);
    }
  }

  private static List<String> installed(List<String> names) {
    return names.stream()
        .filter(name -> new Font(name, Font.PLAIN, 20).getFamily().equals(name))
        .filter(name -> new Font(name, Font.PLAIN, 20).canDisplayUpTo(LETTERS) < 0)
        .toList();
  }

  private static Font read(Path file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (FontFormatException | IOException e) {
      throw new IllegalArgumentException("expected a font, got " + file, e);
    }
  }

  String print(RandomGenerator random) {
    return prints.get(random.nextInt(prints.size()));
  }
}
