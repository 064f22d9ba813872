package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.identification.Reading;
import rasoat.benchmarks.identification.Readings;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.DocumentIndex;
import rasoat.index.sealed.SealedRegistry;

/** What the detector makes of strangers, and of documents that are sealed. */
public final class StrangerFigures {

  private StrangerFigures() {}

  /**
   * Prints a line for each crop.
   *
   * @param args the folder of a column that {@link SealedFigures} made, documents, strangers for
   *     each crop and noise, sealed documents for each, and the seed of the readings
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Corpus corpus = Corpus.of(SealedFigures.CORPUS, Integer.parseInt(args[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    SealedCorpus sealed = new SealedCorpus(folder, 1);
    out.println("crop       noise  " + Verdicts.heading());
    Path clear = Files.createTempDirectory("clear");
    try (SealedRegistry registry = sealed.open(Columns.YEAR);
        DocumentIndex none = DocumentIndex.open(clear)) {
      SealedReader reader = new SealedReader(none, registry, sealed.tickets());
      for (Crop crop : SealedFigures.CROPS) {
        Verdicts all = new Verdicts(corpus);
        for (Noise noise : SealedFigures.channels(corpus)) {
          Readings drawn = new Readings(corpus, crop, noise, Long.parseLong(args[4]));
          List<Reading> readings = new ArrayList<>(drawn.strangers(Integer.parseInt(args[2])));
          readings.addAll(drawn.registered(Integer.parseInt(args[3])));
          Verdicts verdicts = new Verdicts(corpus);
          readings.parallelStream()
              .map(reader::judge)
              .forEachOrdered(
                  verdict -> {
                    verdicts.add(verdict);
                    all.add(verdict);
                  });
          out.printf("%-9s  %-5s  %s%n", crop.caption(), noise, verdicts);
        }
        out.printf("%-9s  all    %s%n", crop.caption(), all);
      }
    }
  }
}
