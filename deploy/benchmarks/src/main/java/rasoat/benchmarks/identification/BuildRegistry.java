package rasoat.benchmarks.identification;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.DocumentIndex;

/** Builds a registry of the corpus and says how fast it went and how large it became. */
public final class BuildRegistry {

  private BuildRegistry() {}

  /**
   * Builds it in {@code registry-SIZE}, or goes on with what is there.
   *
   * @param args folder for the registries, and how many documents
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Corpus corpus = Corpus.of(Identification.CORPUS, Integer.parseInt(args[1]));
    Path folder = Path.of(args[0]).resolve("registry-" + corpus.size());
    long start = System.nanoTime();
    try (DocumentIndex documents = Registries.of(corpus, folder)) {
      double seconds = (System.nanoTime() - start) / 1e9;
      int size = documents.size();
      out.printf(
          Locale.ROOT,
          "%d documents in %.0f s, %.0f a second, %d bytes a document%n",
          size,
          seconds,
          size / seconds,
          bytes(folder) / size);
      documents.compact(); // as a large import ends
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
