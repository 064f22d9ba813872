package rasoat.benchmarks.identification;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.DocumentIndex;
import rasoat.index.shingle.PublicText;

/** The campaign from the command line; {@code deploy/benchmarks/identification} calls it. */
public final class Identification {

  static final long CORPUS = 2026;

  private Identification() {}

  /**
   * Prints the table.
   *
   * @param args folder for the registries, documents, readings a cell, seed of the readings, shares
   *     of the public pool that the registry is told, in percent and parted by commas, and cells,
   *     {@code PAGE:V20}
   */
  public static void main(String[] args) throws IOException {
    Corpus corpus = Corpus.of(CORPUS, Integer.parseInt(args[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Campaign campaign = new Campaign(corpus, Integer.parseInt(args[2]), Long.parseLong(args[3]));
    Path folder = Path.of(args[0]).resolve("registry-" + corpus.size());
    try (DocumentIndex documents = Registries.of(corpus, folder)) {
      List<Method> methods = new ArrayList<>();
      methods.add(new RegistryMethod(documents));
      for (String percent : args[4].split(",")) {
        methods.add(
            new FamilyMethod(
                "list " + percent + " %",
                documents,
                PublicText.of(known(corpus, Integer.parseInt(percent)))));
      }
      Map<String, Noise> channels =
          Campaign.channels(corpus).stream()
              .collect(Collectors.toMap(Noise::name, Function.identity()));
      out.println(Campaign.heading());
      for (String cell : Arrays.asList(args).subList(5, args.length)) {
        String[] cropAndNoise = cell.split(":");
        Noise noise = Objects.requireNonNull(channels.get(cropAndNoise[1]), cell);
        campaign.run(Crop.valueOf(cropAndNoise[0]), noise, methods, out);
      }
    }
  }

  /**
   * A list is never complete: every so many sentences of the pool, the most quoted as the least.
   */
  private static List<String> known(Corpus corpus, int percent) {
    List<String> pool = corpus.publicText();
    return IntStream.range(0, pool.size())
        .filter(i -> i * 37L % 100 < percent)
        .mapToObj(pool::get)
        .toList();
  }
}
