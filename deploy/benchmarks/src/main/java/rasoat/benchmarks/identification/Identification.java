package rasoat.benchmarks.identification;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.DocumentIndex;

/** The campaign from the command line; {@code deploy/benchmarks/identification} calls it. */
public final class Identification {

  /** The seed of the corpus that registries are made of; {@code -Dcorpus=} names another. */
  public static final long CORPUS = Long.getLong("corpus", 2026);

  private Identification() {}

  /**
   * Prints the table.
   *
   * @param args folder for the registries, documents, readings a cell, seed of the readings,
   *     methods as {@link Methods} names them, parted by commas, and cells, {@code PAGE:V20}
   */
  public static void main(String[] args) throws IOException {
    Corpus corpus = Corpus.of(CORPUS, Integer.parseInt(args[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Campaign campaign = new Campaign(corpus, Integer.parseInt(args[2]), Long.parseLong(args[3]));
    Path folder = Path.of(args[0]).resolve("registry-" + corpus.size());
    try (DocumentIndex documents = Registries.of(corpus, folder)) {
      List<Method> methods = Methods.of(args[4], corpus, Path.of(args[0]), documents);
      Map<String, Noise> channels =
          Campaign.channels(corpus).stream()
              .collect(Collectors.toMap(Noise::name, Function.identity()));
      out.println(Campaign.heading());
      for (String cell : Arrays.asList(args).subList(5, args.length)) {
        String[] cropAndNoise = cell.split(":");
        Noise noise = Objects.requireNonNull(channels.get(cropAndNoise[1]), cell);
        campaign.run(Crop.valueOf(cropAndNoise[0]), noise, methods, out);
      }
      for (Method method : methods) {
        method.close();
      }
    }
  }
}
