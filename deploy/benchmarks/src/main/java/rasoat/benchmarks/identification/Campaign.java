package rasoat.benchmarks.identification;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.Noise;
import rasoat.model.document.OfficialDocument;

/** Asks each method for the documents behind the same readings, for each crop and each noise. */
final class Campaign {

  private static final int SAMPLE = 40;

  private final Corpus corpus;
  private final int count;
  private final long seed;

  /**
   * @param count readings of registered documents in each cell, and as many of strangers
   */
  Campaign(Corpus corpus, int count, long seed) {
    this.corpus = corpus;
    this.count = count;
    this.seed = seed;
  }

  /** The noise of the acceptance table. */
  static List<Noise> channels(Corpus corpus) {
    List<String> sample = corpus.documents().limit(SAMPLE).map(OfficialDocument::text).toList();
    return List.of(
        Noise.vietnamese(0.05, sample),
        Noise.vietnamese(0.10, sample),
        Noise.vietnamese(0.15, sample),
        Noise.vietnamese(0.20, sample),
        Noise.wrongLanguage(0.22, sample),
        Noise.wrongLanguage(0.32, sample));
  }

  static String heading() {
    return "crop       noise  method        " + Tally.heading();
  }

  void run(Crop crop, Noise noise, List<Method> methods, PrintStream out) throws IOException {
    cell(crop, noise, methods)
        .forEach(
            (method, tally) ->
                out.printf(
                    Locale.ROOT,
                    "%-9s  %-5s  %-12s  %s%n",
                    crop.caption(),
                    noise,
                    method.name(),
                    tally));
  }

  Map<Method, Tally> cell(Crop crop, Noise noise, List<Method> methods) throws IOException {
    Map<Method, Tally> tallies = new LinkedHashMap<>();
    methods.forEach(method -> tallies.put(method, new Tally(corpus)));
    Readings readings = new Readings(corpus, crop, noise, seed + crop.ordinal());
    ask(readings.registered(count), tallies);
    ask(readings.strangers(count), tallies);
    return tallies;
  }

  private static void ask(List<Reading> readings, Map<Method, Tally> tallies) throws IOException {
    for (Map.Entry<Method, Tally> entry : tallies.entrySet()) {
      for (Reading reading : readings) {
        entry.getValue().add(reading, entry.getKey().find(reading.text()));
      }
    }
  }
}
