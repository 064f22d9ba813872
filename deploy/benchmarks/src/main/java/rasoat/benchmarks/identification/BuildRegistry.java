package rasoat.benchmarks.identification;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import rasoat.benchmarks.Cost;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.DocumentIndex;

/**
 * Builds a registry of the corpus and says how fast it went, how large it became and what memory it
 * took.
 */
public final class BuildRegistry {

  private static final int STEP = 100_000;

  private BuildRegistry() {}

  /**
   * Builds it in {@code registry-SIZE}, or goes on with what is there. A line for each hundred
   * thousand documents.
   *
   * @param args folder for the registries, and how many documents
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Corpus corpus = Corpus.of(Identification.CORPUS, Integer.parseInt(args[1]));
    Path folder = Path.of(args[0]).resolve("registry-" + corpus.size());
    try (DocumentIndex documents = DocumentIndex.open(folder)) {
      while (documents.size() < corpus.size()) {
        Cost building = Cost.fromHere();
        int before = documents.size();
        Registries.fill(documents, corpus, Math.min(corpus.size(), before + STEP));
        tell(out, documents.size(), folder, "built", building);
      }
      Cost compacting = Cost.fromHere();
      documents.compact(); // as a large import ends
      tell(out, documents.size(), folder, "compacted", compacting);
    }
  }

  private static void tell(PrintStream out, int size, Path folder, String done, Cost cost)
      throws IOException {
    out.printf(
        Locale.ROOT,
        "%s %d documents, %d bytes a document: %s%n",
        done,
        size,
        bytes(folder) / size,
        cost.told());
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
