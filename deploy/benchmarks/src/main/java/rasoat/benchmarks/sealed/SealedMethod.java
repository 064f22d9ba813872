package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rasoat.benchmarks.identification.Answer;
import rasoat.benchmarks.identification.Method;
import rasoat.index.sealed.SealedMatch;
import rasoat.index.sealed.SealedRegistry;

/**
 * A sealed registry, asked as in earnest.
 *
 * @param documents which document of the corpus each ticket is
 */
record SealedMethod(String name, SealedRegistry registry, Map<String, Integer> documents)
    implements Method {

  private static final double TIE = 1e-6;

  @Override
  public Answer find(String reading) throws IOException {
    List<SealedMatch> matches =
        registry.lookUp(reading).matches().stream().filter(match -> match.nats() > 0).toList();
    if (matches.isEmpty()) {
      return Answer.NOTHING;
    }
    double best = matches.getFirst().rareTerms();
    List<Integer> top =
        matches.stream()
            .filter(match -> match.rareTerms() >= best - TIE)
            .map(match -> Objects.requireNonNull(documents.get(match.ticket().value())))
            .toList();
    return new Answer(top, matches.getFirst().nats(), false);
  }

  @Override
  public void close() throws IOException {
    registry.close();
  }
}
