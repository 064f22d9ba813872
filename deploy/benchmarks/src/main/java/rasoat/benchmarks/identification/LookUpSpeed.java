package rasoat.benchmarks.identification;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.DocumentIndex;

/** How long a look-up takes on one thread, by the wall clock and by the processor's. */
public final class LookUpSpeed {

  private static final int WARM_UP = 60;
  private static final int MEASURED = 300;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final DocumentIndex documents;
  private final PrintStream out;

  private LookUpSpeed(DocumentIndex documents, PrintStream out) {
    this.documents = documents;
    this.out = out;
  }

  /**
   * Prints a line for each kind of crop.
   *
   * @param args folder of registries that {@link BuildRegistry} made, and how many documents
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Corpus corpus = Corpus.of(Identification.CORPUS, Integer.parseInt(args[1]));
    Path folder = Path.of(args[0]).resolve("registry-" + corpus.size());
    Noise noise = Campaign.channels(corpus).get(1);
    try (DocumentIndex documents = DocumentIndex.openForReading(folder)) {
      LookUpSpeed speed = new LookUpSpeed(documents, out);
      for (Crop crop : List.of(Crop.PAGE, Crop.FIVE_LINES)) {
        Readings readings = new Readings(corpus, crop, noise, 99);
        speed.measure(crop, readings.registered(WARM_UP + MEASURED));
      }
    }
  }

  private void measure(Crop crop, List<Reading> readings) throws IOException {
    List<Long> wall = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    for (Reading reading : readings) {
      long start = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      documents.lookUp(reading.text(), 5);
      processor.add(threads.getCurrentThreadCpuTime() - used);
      wall.add(System.nanoTime() - start);
    }
    out.printf(
        Locale.ROOT,
        "%d documents, %-8s wall p50 %.1f p99 %.1f ms, processor p50 %.1f p99 %.1f ms%n",
        documents.size(),
        crop.caption(),
        quantile(wall, 0.5),
        quantile(wall, 0.99),
        quantile(processor, 0.5),
        quantile(processor, 0.99));
  }

  private static double quantile(List<Long> nanos, double share) {
    List<Long> sorted = nanos.stream().skip(WARM_UP).sorted().toList();
    return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
  }
}
