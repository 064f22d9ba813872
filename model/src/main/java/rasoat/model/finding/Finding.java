package rasoat.model.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.post.Post;

/**
 * Phát hiện: what one post turned out to be. Every post yields one; only those {@link
 * Kind#isFlagged() flagged} ask for a reviewer.
 *
 * @param document the registered document it shows or names; null when unknown
 * @param number the document's own number as read and repaired; null when none was seen
 * @param secrecy the mark seen in the pictures, or the level the registered document has
 * @param altered the facts that differ; empty unless {@link Kind#ALTERED}
 * @param evidence what the score is the sum of
 * @param explanation in Vietnamese, for the officer; for {@link Kind#NONE} the reason
 */
public record Finding(
    Post post,
    Kind kind,
    @Nullable DocumentId document,
    @Nullable String number,
    SecrecyLevel secrecy,
    Severity severity,
    Strength strength,
    List<AlteredFact> altered,
    List<Evidence> evidence,
    String explanation) {

  public Finding {
    altered = List.copyOf(altered);
    evidence = List.copyOf(evidence);
  }

  /** The sum of the evidence. */
  public Score score() {
    return Score.of(evidence);
  }

  public boolean isFlagged() {
    return kind.isFlagged();
  }

  /** Whether no clear picture and no text of the document may be kept. */
  public boolean isSecret() {
    return secrecy.isSecret() || severity == Severity.CRITICAL;
  }
}
