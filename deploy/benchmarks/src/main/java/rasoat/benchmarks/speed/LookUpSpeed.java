package rasoat.benchmarks.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.benchmarks.Cost;
import rasoat.benchmarks.identification.BuildRegistry;
import rasoat.benchmarks.noise.Crop;
import rasoat.index.DocumentIndex;

/** How long a look-up takes on one thread, by the wall clock and by the processor's. */
public final class LookUpSpeed {

  private static final int CANDIDATES = 5;
  private static final int WARM_UP = 60;
  private static final long WARM_UP_SEED = 98;
  private static final long SEED = 99;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final DocumentIndex documents;
  private final PrintStream out;

  private LookUpSpeed(DocumentIndex documents, PrintStream out) {
    this.documents = documents;
    this.out = out;
  }

  private interface LookUp<Q> {
    void of(Q question) throws IOException;
  }

  /**
   * Prints a line for each kind of question, and the memory that it took.
   *
   * @param args folder of registries that {@link BuildRegistry} made, and how many documents
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int size = Integer.parseInt(args[1]);
    Path folder = Path.of(args[0]).resolve("registry-" + size);
    Questions warmUp = new Questions(size, WARM_UP_SEED);
    Questions questions = new Questions(size, SEED);
    try (DocumentIndex documents = DocumentIndex.openForReading(folder)) {
      Cost cost = Cost.fromHere();
      LookUpSpeed speed = new LookUpSpeed(documents, out);
      for (Crop crop : List.of(Crop.PAGE, Crop.FIVE_LINES)) {
        LookUp<String> lookUp = reading -> documents.lookUp(reading, CANDIDATES);
        speed.measure(crop.caption(), warmUp.readings(crop), questions.readings(crop), lookUp);
      }
      speed.measure(
          "number",
          warmUp.numbers(),
          questions.numbers(),
          question -> documents.byNumber(question, CANDIDATES));
      out.println(cost.told());
    }
  }

  private <Q> void measure(String name, List<Q> warmUp, List<Q> questions, LookUp<Q> lookUp)
      throws IOException {
    for (Q question : warmUp.subList(0, WARM_UP)) {
      lookUp.of(question);
    }
    List<Long> wall = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    for (Q question : questions) {
      long start = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      lookUp.of(question);
      processor.add(threads.getCurrentThreadCpuTime() - used);
      wall.add(System.nanoTime() - start);
    }
    out.printf(
        Locale.ROOT,
        "%d documents, %-8s wall p50 %.1f p99 %.1f ms, processor p50 %.1f p99 %.1f ms%n",
        documents.size(),
        name,
        quantile(wall, 0.5),
        quantile(wall, 0.99),
        quantile(processor, 0.5),
        quantile(processor, 0.99));
  }

  private static double quantile(List<Long> nanos, double share) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
  }
}
