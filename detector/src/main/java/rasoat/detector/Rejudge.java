package rasoat.detector;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rasoat.detector.SecondLook.Opinion;
import rasoat.index.DocumentIndex;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.sealed.SealedLookUp;
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
  private final SealedJudge sealedJudge;

  /** Where nothing is sealed. */
  public Rejudge(DocumentIndex documents) {
    this(documents, SealedLookUp.NONE);
  }

  public Rejudge(DocumentIndex documents, SealedLookUp sealed) {
    this.judge = new Judge(documents);
    this.sealedJudge = new SealedJudge(sealed);
  }

  /**
   * The finding of that reading now.
   *
   * @param before what was found last time; null when unknown
   * @throws IOException when a registry cannot be read, or the sealed one cannot be asked: half an
   *     answer would pass for a whole one
   */
  public Finding judge(PostReading reading, @Nullable Finding before) throws IOException {
    Finding clear =
        judge.judge(
            reading,
            (match, difference) ->
                difference.confidence() >= SURE || wasConfirmed(match, difference, before)
                    ? Opinion.UPHELD
                    : Opinion.OPEN);
    SealedVerdict sealed = sealedJudge.judge(reading);
    if (!sealed.unchecked().isEmpty()) {
      throw new IOException(
          "what was read in past scans cannot be held against the sealed registry: "
              + sealed.unchecked().getFirst()
              + ". Take it up again later with: rasoat rejudge");
    }
    return sealed.over(clear);
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
