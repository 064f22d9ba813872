package rasoat.benchmarks.identification;

import java.io.IOException;
import java.util.List;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.DocumentIndex;
import rasoat.index.Family;
import rasoat.index.shingle.PublicText;

/**
 * The registry with the closer look.
 *
 * @param publicText what it is told of the public pool
 */
record FamilyMethod(String name, DocumentIndex documents, PublicText publicText) implements Method {

  private static final double CONFIRMED = 60;

  @Override
  public Answer find(String reading) throws IOException {
    List<Family> families = documents.families(reading, publicText);
    if (families.isEmpty()) {
      return Answer.NOTHING;
    }
    Family best = families.getFirst();
    List<Integer> members =
        best.members().stream().map(member -> Corpus.index(member.document().id())).toList();
    return new Answer(
        members, best.evidence(), best.isOneDocument() && best.evidence() >= CONFIRMED);
  }

  @Override
  public void close() {
    // The registry is closed by the method that owns it.
  }
}
