package rasoat.benchmarks.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.DocumentNumber;

/**
 * Prints how well a number line is read, {@code Số: 12/QĐ-UBND}: the share in which a number is
 * found, in which it is the right one, and in which it is another.
 *
 * <p>Usage: {@code ReadingFigures [READINGS [SEED]]}.
 */
public final class ReadingFigures {

  private ReadingFigures() {}

  public static void main(String[] args) {
    int readings = args.length > 0 ? Integer.parseInt(args[0]) : 4_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    World world = new World(2);
    List<String> heads = heads(world);
    for (Noise noise : noises(heads)) {
      SplittableRandom random = new SplittableRandom(seed++);
      int found = 0;
      int right = 0;
      for (int i = 0; i < readings; i++) {
        DocumentNumber number = world.number(world.draw(random));
        String lead = number.form() == DocumentNumber.Form.PARTY ? "Số " : "Số: ";
        String line = noise.read(lead + number.asWritten(), random.nextLong());
        List<NumberReading> read = NumberReader.findIn(line);
        found += read.isEmpty() ? 0 : 1;
        right +=
            !read.isEmpty() && read.getFirst().number().canonical().equals(number.canonical())
                ? 1
                : 0;
      }
      System.out.printf(
          Locale.ROOT,
          "%-5s found %.3f  right %.3f  another %.3f%n",
          noise.name(),
          (double) found / readings,
          (double) right / readings,
          (double) (found - right) / readings);
    }
  }

  /** Heads of pages, to set the rates of noise on. */
  static List<String> heads(World world) {
    SplittableRandom random = new SplittableRandom(99);
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      heads.add(world.head(world.draw(random)));
    }
    return heads;
  }

  /** From none to the harshest; even noise hits digits as often as letters. */
  static List<Noise> noises(List<String> heads) {
    return List.of(
        Noise.none(),
        Noise.vietnamese(0.02, heads),
        Noise.vietnamese(0.05, heads),
        Noise.vietnamese(0.1, heads),
        Noise.vietnamese(0.2, heads),
        Noise.even(0.05, heads),
        Noise.even(0.1, heads),
        Noise.wrongLanguage(0.22, heads),
        Noise.wrongLanguage(0.32, heads));
  }
}
