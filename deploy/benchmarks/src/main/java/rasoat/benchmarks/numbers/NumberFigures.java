package rasoat.benchmarks.numbers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.DocumentIndex;

/**
 * Prints how numbers are looked up among many: share of readings with a number, with the right one;
 * of registered documents named alone, another named, named among several; named or among the
 * supported; strangers named; strangers with a supported candidate; time of a look-up p50 and p99.
 * At the end all strangers together, with the rate that is exceeded with a chance of 5 % only.
 *
 * <p>Usage: {@code NumberFigures FOLDER [DOCUMENTS [READINGS [SEED]]]}; the folder must be empty.
 */
public final class NumberFigures {

  private NumberFigures() {}

  public static void main(String[] args) throws IOException {
    int documents = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    int readings = args.length > 2 ? Integer.parseInt(args[2]) : 20_000;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    World world = new World(2);
    List<String> heads = ReadingFigures.heads(world);
    try (DocumentIndex index = DocumentIndex.open(Path.of(args[0]))) {
      LookUpCampaign campaign = new LookUpCampaign(world, index);
      long start = System.nanoTime();
      campaign.register(documents);
      System.out.printf(
          "registered %d in %d s%n", documents, (System.nanoTime() - start) / 1_000_000_000);
      List<Tally> tallies = new ArrayList<>();
      for (Noise noise : ReadingFigures.noises(heads)) {
        tallies.add(campaign.ask(noise, readings, seed++));
        System.out.println(tallies.getLast().line());
      }
      int strangers = tallies.stream().mapToInt(tally -> tally.strangers).sum();
      int named = tallies.stream().mapToInt(tally -> tally.falseStrong).sum();
      System.out.printf(
          Locale.ROOT,
          "strangers named: %d of %d, 95 %% bound %.2e%n",
          named,
          strangers,
          UpperBound.of(named) / strangers);
    }
  }
}
