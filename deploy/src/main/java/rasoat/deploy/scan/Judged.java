package rasoat.deploy.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.detector.Judgement;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.Post;

/**
 * What a worker made of a post.
 *
 * @param failure what was thrown instead of a judgement; null when judging went well
 */
record Judged(Judgement judgement, @Nullable Throwable failure) {

  /** A post that could not be judged: it still has its line, and the reason. */
  static Judged failed(Post post, Throwable failure) {
    Finding finding =
        new Finding(
            post,
            Kind.NONE,
            null,
            null,
            SecrecyLevel.NONE,
            Severity.LOW,
            Strength.NONE,
            List.of(),
            List.of(),
            "internal error");
    return new Judged(new Judgement(finding, 0, List.of()), failure);
  }
}
