package rasoat.benchmarks.identification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.DocumentIndex;
import rasoat.model.document.OfficialDocument;

/** Registries of a corpus, made once. */
final class Registries {

  private static final int AT_ONCE = 20_000;

  private Registries() {}

  /** Opens the registry in that folder, filling it first when it is empty. */
  static DocumentIndex of(Corpus corpus, Path folder) throws IOException {
    DocumentIndex documents = DocumentIndex.open(folder);
    List<OfficialDocument> some = new ArrayList<>();
    Iterator<OfficialDocument> rest = corpus.documents().skip(documents.size()).iterator();
    while (rest.hasNext()) {
      some.add(rest.next());
      if (some.size() == AT_ONCE || !rest.hasNext()) {
        documents.add(some);
        some.clear();
      }
    }
    return documents;
  }
}
