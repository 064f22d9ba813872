package rasoat.benchmarks.identification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import rasoat.index.lookup.Found;
import rasoat.index.lookup.Frequencies;
import rasoat.index.lookup.LookUp;
import rasoat.index.lookup.Question;

/**
 * Terms of another cut, ranked as the registry ranks its own.
 *
 * @param most terms that more documents hold are not asked for, which is to leave them out
 */
public record TermMethod(String name, Cut cut, DirectoryReader reader, int most) implements Method {

  private static final int LIMIT = 8;
  private static final double TIE = 1e-6;

  @Override
  public Answer find(String reading) throws IOException {
    long[] terms = cut.asked(reading);
    int[] documents = Frequencies.of(reader, cut.field(), terms);
    long[] kept =
        IntStream.range(0, terms.length)
            .filter(i -> documents[i] <= most)
            .mapToLong(i -> terms[i])
            .toArray();
    List<Found> found = LookUp.in(reader).find(List.of(new Question(cut.field(), kept)), LIMIT);
    if (found.isEmpty()) {
      return Answer.NOTHING;
    }
    double nats = found.getFirst().nats();
    List<Integer> best = new ArrayList<>();
    for (Found one : found) {
      if (one.nats() >= nats - TIE) {
        best.add(Built.document(reader, one.document()));
      }
    }
    return new Answer(best, nats, false);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
