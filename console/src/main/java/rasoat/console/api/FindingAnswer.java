package rasoat.console.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.console.review.Review;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/**
 * One finding, without its pictures; without a word that was read where it bears a secrecy level.
 *
 * @param cluster absent when nobody has to review it
 * @param withheld whether no more is said than that it is there, its time, place and mark
 * @param post its id on the platform
 * @param text of the post
 */
record FindingAnswer(
    String id,
    Optional<Long> cluster,
    Kind kind,
    SecrecyLevel secrecy,
    Severity severity,
    Strength strength,
    double score,
    boolean withheld,
    Platform platform,
    String group,
    String post,
    Instant postedAt,
    Optional<String> document,
    Optional<String> number,
    String explanation,
    String text,
    List<Fact> evidence,
    List<Picture> pictures) {

  FindingAnswer {
    evidence = List.copyOf(evidence);
    pictures = List.copyOf(pictures);
  }

  /** One observed fact; the sentence is empty where it may not be told. */
  record Fact(Evidence.Type type, double weight, String sentence) {}

  /** A picture that is kept, without the picture. */
  record Picture(String digest, boolean masked, int width, int height) {}

  static FindingAnswer of(KeptFinding kept, Optional<Review> review) {
    Finding finding = kept.finding();
    Post post = finding.post();
    boolean withheld = review.map(Review::isWithheld).orElse(finding.isSecret());
    boolean mute = withheld || finding.isSecret();
    return new FindingAnswer(
        kept.id().value(),
        review.map(each -> each.id().value()),
        finding.kind(),
        finding.secrecy(),
        finding.severity(),
        finding.strength(),
        finding.score().value(),
        withheld,
        post.platform(),
        post.group(),
        post.id(),
        post.time(),
        withheld
            ? Optional.empty()
            : Optional.ofNullable(finding.document()).map(DocumentId::value),
        mute ? Optional.empty() : Optional.ofNullable(finding.number()),
        mute ? "" : finding.explanation(),
        mute ? "" : post.text(),
        withheld ? List.of() : finding.evidence().stream().map(each -> fact(each, mute)).toList(),
        withheld ? List.of() : kept.pictures().stream().map(FindingAnswer::picture).toList());
  }

  private static Fact fact(Evidence evidence, boolean mute) {
    return new Fact(evidence.type(), evidence.weight(), mute ? "" : evidence.sentence());
  }

  private static Picture picture(KeptPicture kept) {
    return new Picture(kept.digest().value(), kept.masked(), kept.width(), kept.height());
  }
}
