package rasoat.detector;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rasoat.index.DocumentIndex;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Finding;

/**
 * Judges kept readings again, by the registry as it is now. The pictures are not looked at: a fact
 * counts as changed when the picture confirmed it at the time, or when one reading is sure enough.
 * Safe for many threads.
 */
public final class Rejudge {

  /** A difference so sure needs no second look. */
  private static final double SURE = 0.75;

  private final Judge judge;

  public Rejudge(DocumentIndex documents) {
    this.judge = new Judge(documents);
  }

  /**
   * The finding of that reading now.
   *
   * @param before what was found last time; null when unknown
   */
  public Finding judge(PostReading reading, @Nullable Finding before) throws IOException {
    return judge.judge(
        reading,
        (match, difference) ->
            difference.confidence() >= SURE || wasConfirmed(match, difference, before));
  }

  private static boolean wasConfirmed(
      Match match, Difference difference, @Nullable Finding before) {
    return before != null
        && match.document().id().equals(before.document())
        && before
            .altered()
            .contains(new AlteredFact(difference.fact(), difference.official(), difference.seen()));
  }
}
