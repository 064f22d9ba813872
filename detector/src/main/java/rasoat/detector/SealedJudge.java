package rasoat.detector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.index.sealed.SealedAnswer;
import rasoat.index.sealed.SealedLookUp;
import rasoat.index.sealed.SealedMatch;
import rasoat.index.sealed.pack.Ticket;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.Post;

/**
 * Decides whether a post shows a sealed document.
 *
 * <p>A finding is <em>suggested</em> from 0.4 on: half of what was read stands in the document, or
 * a fifth and twice as much as in any stranger, or less and five times as much; or number, day and
 * issuing body agree. It is <em>confirmed</em> from 0.75 on when at least 60 terms agree: two dozen
 * rare ones in a page of which half is the document's. Unregistered documents of the same offices
 * stay below.
 */
final class SealedJudge {

  private static final int LEAST_WORDS = 12;
  private static final int MUCH_TEXT = 60;

  private final SealedLookUp sealed;

  SealedJudge(SealedLookUp sealed) {
    this.sealed = sealed;
  }

  SealedVerdict judge(PostReading reading) throws IOException {
    Set<String> unchecked = new LinkedHashSet<>();
    List<SealedShowing> showings = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      if (passage.words().size() >= LEAST_WORDS) {
        SealedAnswer answer = sealed.lookUp(passage.text());
        unchecked.addAll(answer.unchecked());
        for (SealedMatch match : answer.matches()) {
          SealedShowing showing = SealedShowing.of(passage, match);
          if (showing.score() >= EvidenceRules.SUGGESTED && !showing.isSibling()) {
            showings.add(showing);
          }
        }
      }
    }
    Post post = reading.post();
    Optional<SealedShowing> best =
        showings.stream()
            .filter(showing -> !isPublic(showing, post))
            .max(SealedShowing.LIKELIER)
            .or(() -> showings.stream().max(SealedShowing.LIKELIER));
    return new SealedVerdict(
        best.map(showing -> finding(reading, showing)), List.copyOf(unchecked));
  }

  private static boolean isPublic(SealedShowing showing, Post post) {
    return showing.match().disclosure().on(post.day()) == Disclosure.State.PUBLIC;
  }

  private static Finding finding(PostReading reading, SealedShowing showing) {
    Post post = reading.post();
    SealedMatch match = showing.match();
    boolean isPublic = isPublic(showing, post);
    List<Evidence> evidence = new ArrayList<>(showing.evidence());
    boolean heldBack = evidence.stream().anyMatch(one -> isText(one) && one.image() == null);
    if (!post.text().isBlank() && !heldBack) {
      evidence.add(SealedEvidence.wordsHeldBack());
    }
    return new Finding(
        post,
        isPublic ? Kind.PUBLIC_COPY : Kind.LEAK,
        new DocumentId(match.ticket().value()),
        null,
        isPublic ? SecrecyLevel.NONE : match.secrecy(),
        isPublic ? Severity.LOW : Severity.CRITICAL,
        strength(showing),
        List.of(),
        evidence,
        explanation(showing, isPublic));
  }

  private static boolean isText(Evidence evidence) {
    return evidence.type() == Evidence.Type.TEXT;
  }

  private static Strength strength(SealedShowing showing) {
    boolean confirmed =
        showing.score() >= EvidenceRules.CONFIRMED
            && showing.matched() >= MUCH_TEXT
            && showing.match().siblings().isEmpty();
    return confirmed ? Strength.CONFIRMED : Strength.SUGGESTED;
  }

  private static String explanation(SealedShowing showing, boolean isPublic) {
    SealedMatch match = showing.match();
    List<String> facts = showing.evidence().stream().map(Evidence::sentence).toList();
    return isPublic
        ? Wording.sealedPublicCopy(match)
        : Wording.sealedLeak(match, facts, match.siblings().stream().map(Ticket::value).toList());
  }
}
