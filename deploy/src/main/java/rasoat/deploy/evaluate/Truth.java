package rasoat.deploy.evaluate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasoat.model.finding.Kind;

/**
 * What a post really shows.
 *
 * @param answers the document shown, then others that are as right; at least one
 * @param visible what the pictures show of it
 * @param readable whether a person could read the body text
 * @param variants how it was captured and posted
 * @param negative what it is when it shows no document that matters; else null
 */
record Truth(
    String post,
    Expected kind,
    List<Answer> answers,
    Visible visible,
    boolean readable,
    List<String> variants,
    @Nullable String negative) {

  private static final String MENTION = "mention";

  /** Papers that only look like what is sought: with letterheads, seals, numbers and dates. */
  private static final Set<String> OFFICIAL_LOOKING =
      Set.of(
          "unindexed_official",
          "near_sibling",
          "contract",
          "school_notice",
          "receipt",
          "invoice",
          "certificate");

  /** The kinds of truth. */
  enum Expected {
    LEAK(Kind.LEAK),
    ALTERED(Kind.ALTERED),
    UNINDEXED_SECRET(Kind.SUSPECTED),
    PUBLIC(Kind.PUBLIC_COPY),
    NONE(Kind.NONE);

    private final Kind result;

    Expected(Kind result) {
      this.result = result;
    }
  }

  Truth {
    answers = List.copyOf(answers);
    variants = List.copyOf(variants);
  }

  /** The document shown. */
  Answer answer() {
    return answers.getFirst();
  }

  /** The kind a result should have. */
  Kind resultKind() {
    return MENTION.equals(negative) ? Kind.MENTION : kind.result;
  }

  /** Whether a reviewer should see it. */
  boolean isFlagged() {
    return resultKind().isFlagged();
  }

  /** Whether it shows a registered document that the result should name. */
  boolean showsRegistered() {
    return kind == Expected.LEAK || kind == Expected.ALTERED;
  }

  /** A harmless paper that looks like an official one. */
  boolean isOfficialLooking() {
    return negative != null && OFFICIAL_LOOKING.contains(negative);
  }

  /** An ordinary picture or post, far from any document. */
  boolean isOrdinary() {
    return negative != null && !MENTION.equals(negative) && !isOfficialLooking();
  }
}
