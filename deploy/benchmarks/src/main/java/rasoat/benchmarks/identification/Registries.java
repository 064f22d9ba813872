package rasoat.benchmarks.identification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.DocumentIndex;

/** Registries of a corpus, made once. */
final class Registries {

  private static final int AT_ONCE = 5_000;

  private Registries() {}

  /** Opens the registry in that folder, filling it first when it is empty. */
  static DocumentIndex of(Corpus corpus, Path folder) throws IOException {
    DocumentIndex documents = DocumentIndex.open(folder);
    fill(documents, corpus, corpus.size());
    return documents;
  }

  /** Registers what is missing of the first so many documents. */
  static void fill(DocumentIndex documents, Corpus corpus, int size) throws IOException {
    for (int from = documents.size(); from < size; from = documents.size()) {
      IntStream some = IntStream.range(from, Math.min(size, from + AT_ONCE));
      documents.add(some.parallel().mapToObj(corpus::document).toList());
    }
  }
}
