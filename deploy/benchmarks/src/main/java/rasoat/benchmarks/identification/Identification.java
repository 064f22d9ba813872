package rasoat.benchmarks.identification;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
   * @param args folder for the registries, documents, readings a cell, seed of the readings, and
   *     which crops, all when none is named
   */
  public static void main(String[] args) throws IOException {
    Corpus corpus = Corpus.of(CORPUS, Integer.parseInt(args[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Campaign campaign = new Campaign(corpus, Integer.parseInt(args[2]), Long.parseLong(args[3]));
    List<Crop> crops =
        args.length > 4
            ? Arrays.stream(args).skip(4).map(Crop::valueOf).toList()
            : List.of(Crop.values());
    List<Noise> channels = Campaign.channels(corpus);
    Path folder = Path.of(args[0]).resolve("registry-" + corpus.size());
    long start = System.nanoTime();
    try (DocumentIndex documents = Registries.of(corpus, folder)) {
      out.printf("opened in %.0f s%n", (System.nanoTime() - start) / 1e9);
      List<Method> methods =
          List.of(
              new RegistryMethod(documents),
              new FamilyMethod("list", documents, PublicText.of(corpus.publicText())),
              new FamilyMethod("no list", documents, PublicText.none()));
      campaign.run(methods, crops, channels, out);
    }
  }
}
