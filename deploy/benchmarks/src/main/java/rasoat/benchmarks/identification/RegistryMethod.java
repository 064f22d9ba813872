package rasoat.benchmarks.identification;

import java.io.IOException;
import java.util.List;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.Candidate;
import rasoat.index.DocumentIndex;

/** The registry itself. */
record RegistryMethod(DocumentIndex documents) implements Method {

  @Override
  public String name() {
    return "registry";
  }

  @Override
  public Answer find(String reading) throws IOException {
    List<Candidate> candidates = documents.lookUp(reading, 5);
    if (candidates.isEmpty()) {
      return Answer.NOTHING;
    }
    Candidate best = candidates.getFirst();
    return new Answer(List.of(Corpus.index(best.document().id())), best.nats(), false);
  }

  @Override
  public void close() {
    // The registry is closed by whoever opened it.
  }
}
