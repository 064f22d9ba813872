package rasoat.crawler.custody;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import rasoat.model.finding.FindingId;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;

/**
 * Something that befell bytes in custody, told without any content.
 *
 * @param subject what it befell: the digest of bytes, or the {@linkplain #hashOf hash} of a post
 * @param detail another digest, a finding or a reason, by {@code what}; lower-case letters, digits
 *     and hyphens only, so that no content can ever stand there
 */
public record Event(What what, Sha256 subject, String detail) {

  /** The kinds of events. The names stand in logs: add some, never rename one. */
  public enum What {
    /** Bytes came; the detail is the hash of the post they belong to. */
    TAKEN_IN,
    /** A post was found to need a reviewer; the detail is the finding. */
    FLAGGED,
    /** A package was made; the subject is the digest of its hash list, the detail the finding. */
    PACKED,
    /** Bytes were encrypted to the offline station; the detail is the digest of what came of it. */
    ENCRYPTED,
    /** What was encrypted went into a package; the subject is the digest of the clear bytes. */
    HANDED_OVER,
    /** Bytes were deleted; the detail is why. */
    DELETED,
    /** An authority answered; the subject is its answer, the detail the hash it stamped. */
    TIME_STAMPED,
    /** A crash had left a torn line; the subject is that line, the detail what became of it. */
    HEALED
  }

  /** Why bytes were deleted. */
  public enum Deletion {
    /** The time they may be kept was over. */
    RETENTION,
    /** They showed a state secret, which may not lie on this machine. */
    STATE_SECRET,
    /** The time their encrypted copy may be kept here was over: that was deleted. */
    QUARANTINE_OVER,
    /** Someone with the right to ask for it did. */
    REQUESTED
  }

  private static final Pattern DETAIL = Pattern.compile("[a-z0-9-]{0,64}");

  public Event {
    if (!DETAIL.matcher(detail).matches()) {
      throw new IllegalArgumentException(
          "expected up to 64 lower-case letters, digits and hyphens as detail of "
              + what
              + ", got something else");
    }
  }

  /** Those bytes of that post were taken in. */
  public static Event takenIn(Sha256 bytes, PostKey post) {
    return new Event(What.TAKEN_IN, bytes, hashOf(post).value());
  }

  /** That post needs a reviewer. */
  public static Event flagged(PostKey post, FindingId finding) {
    return new Event(What.FLAGGED, hashOf(post), finding.value());
  }

  /** Those bytes were encrypted. */
  public static Event encrypted(Sha256 clear, Sha256 sealed) {
    return new Event(What.ENCRYPTED, clear, sealed.value());
  }

  /** Those bytes, encrypted, are in a package about that finding. */
  public static Event handedOver(Sha256 clear, FindingId finding) {
    return new Event(What.HANDED_OVER, clear, finding.value());
  }

  /** Those bytes are here no more. */
  public static Event deleted(Sha256 bytes, Deletion why) {
    return new Event(What.DELETED, bytes, why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static Event packed(Sha256 hashList, FindingId finding) {
    return new Event(What.PACKED, hashList, finding.value());
  }

  static Event timeStamped(Sha256 answer, Sha256 head) {
    return new Event(What.TIME_STAMPED, answer, head.value());
  }

  static Event healed(byte[] torn, boolean kept) {
    String became = (kept ? "kept-" : "cut-") + torn.length + "-bytes";
    return new Event(What.HEALED, Sha256.of(torn), became);
  }

  /** What a post is called in the log. */
  public static Sha256 hashOf(PostKey post) {
    return Sha256.of(post.toString().getBytes(StandardCharsets.UTF_8));
  }
}
